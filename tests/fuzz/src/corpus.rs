//! The inputs to begin with.

use std::fs;
use std::path::Path;

/// The seeds of a target: the files in its folder in `fuzz/corpus`, each by itself, and the lines of `lines.txt`, in which
/// `\n` stands for a line feed.
pub fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz/corpus")
        .join(target);
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut seeds = Vec::new();
    for path in paths {
        let bytes = fs::read(&path).unwrap();
        if path.ends_with("lines.txt") {
            let text = String::from_utf8(bytes).unwrap();
            seeds.extend(
                text.lines()
                    .map(|line| line.replace("\\n", "\n").into_bytes()),
            );
        } else {
            seeds.push(bytes);
        }
    }
    seeds
}
