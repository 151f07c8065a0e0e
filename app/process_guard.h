#pragma once

/// Before anything is read: no memory image of this process reaches the disk when it crashes. An image would
/// hold names, results and keys in the clear.
void forbidMemoryImages();

/// Can a window be shown here? Asked before Qt is started, which ends the process when there is no display.
bool displayAvailable();
