#!/usr/bin/env python3
"""Reads the source texts of app, core and ui into the three .ts files.

The source texts are Chinese, so the Chinese file is filled with the source itself; Korean of China and
English keep what is translated and list what is not. Exits 1 while anything is unfinished.
"""
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

LANGUAGES = ("zh_CN", "ko_CN", "en")


def main():
    lupdate = sys.argv[1] if len(sys.argv) > 1 else "/usr/lib/qt6/bin/lupdate"
    unfinished = 0
    for language in LANGUAGES:
        path = f"translations/muying_{language}.ts"
        subprocess.run([lupdate, "-silent", "-I", ".", "-no-obsolete", "-locations", "none", "-source-language", "zh_CN",
                        "-target-language", language, "app", "core", "ui", "-ts", path], check=True)
        tree = ElementTree.parse(path)
        for message in tree.iter("message"):
            translation = message.find("translation")
            if language == "zh_CN":
                translation.text = message.findtext("source")
                translation.attrib.pop("type", None)
            elif translation.get("type") == "unfinished":
                unfinished += 1
                print(f"{language}: {message.findtext('source')}")
        with open(path, "wb") as out:
            out.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
            tree.write(out, encoding="utf-8")
            out.write(b"\n")
    return 1 if unfinished else 0


if __name__ == "__main__":
    sys.exit(main())
