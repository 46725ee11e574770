//! One file or folder that is replaced, and the steps there and back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::project::Failure;
use crate::tree;

/// What building a crate leaves in its folder. It is the user's, and goes from the old folder to the new one.
pub(crate) const BUILT: &[&str] = &["target", "Cargo.lock"];

/// What the names of what stands ready, and of what was replaced, begin with.
pub(super) const NEXT: &str = "next-";
pub(super) const LAST: &str = "last-";

/// A file or folder that is to be replaced. How far that went is told by what is there.
pub(super) struct Place {
    pub(super) here: PathBuf,
    /// What will stand here.
    pub(super) next: PathBuf,
    /// What stood here.
    last: PathBuf,
}

impl Place {
    pub(super) fn new(here: &Path, folder: &Path, number: usize) -> Self {
        Self {
            here: here.to_owned(),
            next: folder.join(format!("{NEXT}{number}")),
            last: folder.join(format!("{LAST}{number}")),
        }
    }

    /// Replaces what is here. If that fails, [`put_back`](Self::put_back) undoes what was done.
    pub(super) fn replace(&self) -> Result<(), Failure> {
        if exists(&self.here)? {
            fs::rename(&self.here, &self.last)?;
            // Somebody may have written here since the first look.
            tree::check_ours(&self.last, &self.here, BUILT)?;
            carry(&self.last, &self.next)?;
        }
        Ok(fs::rename(&self.next, &self.here)?)
    }

    /// Puts back what was here before, if it was replaced at all.
    pub(super) fn put_back(&self) -> Result<(), Failure> {
        let moved_away = exists(&self.last)?;
        if exists(&self.here)? && !exists(&self.next)? {
            tree::check_ours(&self.here, &self.here, BUILT)?;
            fs::rename(&self.here, &self.next)?;
        }
        if moved_away {
            if exists(&self.here)? {
                return Err(format!(
                    "{} is in the way of what stood there before, which is {}: move it",
                    self.here.display(),
                    self.last.display()
                )
                .into());
            }
            fs::rename(&self.last, &self.here)?;
            carry(&self.next, &self.here)?;
        }
        Ok(())
    }
}

/// Takes away what stood ready, or what was replaced, in the folder of an exchange.
pub(super) fn discard(path: &Path, name: &str) -> Result<(), Failure> {
    if !fs::symlink_metadata(path)?.is_dir() {
        return Ok(fs::remove_file(path)?);
    }
    if name.starts_with(LAST) {
        tree::check_ours(path, path, &[])?;
    }
    Ok(fs::remove_dir_all(path)?)
}

/// Whether something is there, a link that leads nowhere included.
fn exists(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Moves what building left from one folder to another.
fn carry(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return Ok(());
    }
    for name in BUILT {
        match fs::rename(from.join(name), to.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}
