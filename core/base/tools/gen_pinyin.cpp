#include <fstream>
int main(int, char** argv) {
    std::ofstream out(argv[1]);
    out << "\n";
    return out.good() ? 0 : 1;
}
