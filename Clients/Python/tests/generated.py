"""Makes the protobuf modules of Protocol/ with Debian's protoc in a folder of this run and puts them on the path."""

import atexit
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROTOCOL = ROOT / "Protocol"


def load():
    """Generates once for each process."""
    if "refleks.wire.v1.wire_pb2" in sys.modules:
        return
    folder = tempfile.mkdtemp(prefix="refleks-python-")
    atexit.register(shutil.rmtree, folder, True)
    generate(folder)
    sys.path[:0] = [folder, str(ROOT / "Clients" / "Python")]


def generate(folder):
    """Writes the modules of every .proto file under `folder`."""
    files = sorted(str(path.relative_to(PROTOCOL)) for path in PROTOCOL.rglob("*.proto"))
    subprocess.run(["protoc", "-I", str(PROTOCOL), f"--python_out={folder}", *files], check=True)


if __name__ == "__main__":
    # python3 generated.py FOLDER
    generate(sys.argv[1])
else:
    load()
