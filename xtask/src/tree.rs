//! A tree of files on disk: read, compared and written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use flate2::GzHeader;
use flate2::read::GzDecoder;
use stripe_generator::render::MARK;

use crate::document;
use crate::package::LICENCES;
use crate::project::Failure;

/// How a tree on disk differs from what it should be.
#[derive(Debug, Default)]
pub(crate) struct Difference {
    pub(crate) missing: Vec<String>,
    pub(crate) changed: Vec<String>,
    pub(crate) stray: Vec<String>,
}

impl Difference {
    pub(crate) fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty() && self.stray.is_empty()
    }
}

/// Compares a folder with the files it should hold.
pub(crate) fn compare(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<Difference> {
    let mut difference = Difference::default();
    let mut found = BTreeSet::new();
    list(folder, "", &mut found)?;
    for (path, text) in files {
        if !found.contains(path) {
            difference.missing.push(path.clone());
        } else if fs::read(folder.join(path))? != text.as_bytes() {
            difference.changed.push(path.clone());
        }
    }
    difference.stray = found
        .into_iter()
        .filter(|path| !files.contains_key(path))
        .collect();
    Ok(difference)
}

/// The Rust files of a folder: text by path.
pub(crate) fn read(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut found = BTreeSet::new();
    list(folder, "", &mut found)?;
    found
        .into_iter()
        .filter(|path| path.ends_with(".rs"))
        .map(|path| Ok((path.clone(), fs::read_to_string(folder.join(&path))?)))
        .collect()
}

/// Files by path, to be written.
pub(crate) trait Contents {
    /// Each file, with its path from the folder on.
    fn each(&self) -> impl Iterator<Item = (&str, &[u8])>;
}

impl<T: AsRef<[u8]>> Contents for BTreeMap<String, T> {
    fn each(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.iter()
            .map(|(path, contents)| (path.as_str(), contents.as_ref()))
    }
}

/// Writes files into a new folder that is to replace `current`. Files that stay as they are are the same files, so that
/// they keep their time.
pub(crate) fn write<C: Contents>(next: &Path, current: &Path, files: &C) -> io::Result<()> {
    for (path, contents) in files.each() {
        let target = next.join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        let current = current.join(path);
        let same = fs::read(&current).is_ok_and(|bytes| bytes == contents);
        if !same || fs::hard_link(&current, &target).is_err() {
            fs::write(&target, contents)?;
        }
    }
    Ok(())
}

/// Creates a folder and those it is in, and gives those that were not there, outermost first.
pub(crate) fn create_folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let missing = folder
        .ancestors()
        .take_while(|it| !it.as_os_str().is_empty() && !it.exists());
    let mut missing: Vec<PathBuf> = missing.map(Path::to_owned).collect();
    missing.reverse();
    fs::create_dir_all(folder)?;
    Ok(missing)
}

/// Fails if something in a folder, or a file, was not written by the generator, which its mark tells. What is right inside the folder and
/// called as one of `left` is left alone. `shown` is the folder as the message has it.
pub(crate) fn check_ours(folder: &Path, shown: &Path, left: &[&str]) -> Result<(), Failure> {
    if !fs::symlink_metadata(folder)?.is_dir() {
        return Ok(());
    }
    let mut foreign = Vec::new();
    find_foreign(folder, Path::new(""), left, &mut foreign)?;
    if foreign.is_empty() {
        return Ok(());
    }
    foreign.sort_unstable();
    let mut named: Vec<String> = foreign
        .iter()
        .take(SHOWN)
        .map(|it| it.display().to_string())
        .collect();
    if foreign.len() > SHOWN {
        named.push(format!("{} more", foreign.len() - SHOWN));
    }
    Err(format!(
        "{} holds what `cargo xtask generate` did not write: {}. Nothing was changed; name an empty folder, or move this away",
        shown.display(),
        named.join(", ")
    )
    .into())
}

/// How many files a message names.
const SHOWN: usize = 5;

fn find_foreign(
    folder: &Path,
    prefix: &Path,
    left: &[&str],
    found: &mut Vec<PathBuf>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if left.iter().any(|left| name == *left) {
            continue;
        }
        let path = prefix.join(&name);
        let kind = entry.file_type()?;
        if kind.is_dir() {
            find_foreign(&entry.path(), &path, &[], found)?;
        } else if !kind.is_file() || !is_ours(&entry.path())? {
            found.push(path);
        }
    }
    Ok(())
}

/// Whether a file was written by the generator: it carries its mark, or is a licence.
fn is_ours(file: &Path) -> io::Result<bool> {
    Ok(is_marked(file)? || LICENCES.contains(&fs::read(file)?.as_slice()))
}

/// Whether a file carries the generator's mark: in its first line, or in what it says of itself if it is packed by gzip.
fn is_marked(file: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    fs::File::open(file)?
        .take(LONGEST_MARK)
        .read_to_end(&mut start)?;
    if start.starts_with(document::GZIP) {
        let mut unpacked = GzDecoder::new(start.as_slice());
        // The header is read by the first byte that is asked for.
        _ = unpacked.read(&mut [0]);
        let comment = unpacked.header().and_then(GzHeader::comment);
        return Ok(comment.is_some_and(|comment| comment.starts_with(MARK.as_bytes())));
    }
    let line = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    Ok(line.windows(MARK.len()).any(|part| part == MARK.as_bytes()))
}

/// How far into a file its mark is looked for.
const LONGEST_MARK: u64 = 512;

/// The files of a folder as paths with `/`; none if it is not there. A `target` folder and a
/// `Cargo.lock` come from building the crate and do not count.
fn list(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if matches!(path.as_str(), "target" | "Cargo.lock") {
            continue;
        }
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.insert(path);
        }
    }
    Ok(())
}
