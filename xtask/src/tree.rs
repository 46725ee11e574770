//! A tree of files on disk: read, compared and written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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

/// A name beside a file or folder, for what replaces it or is replaced.
pub(crate) fn sibling(folder: &Path, suffix: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    folder.with_file_name(format!(".{name}.{suffix}"))
}

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
