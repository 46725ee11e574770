//! Several files and folders that are replaced together: all of them, or none, and nothing that is not the generator's.
//!
//! Everything stands ready in a [`Claim`]'s folder first. Two renames for each place then take the old away and put the new there; what
//! fails on the way is put back, by the next run if this one is killed.

mod claim;
mod place;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use self::claim::Claim;
use self::place::{BUILT, Place};
use crate::project::Failure;
use crate::tree::{self, Contents};

/// What is to be replaced. Nothing is, before [`commit`](Self::commit).
pub(crate) struct Exchange {
    claim: Claim,
    places: Vec<Place>,
}

impl Exchange {
    /// Begins to replace what is at `anchor`, and other places. Only one run at a time can.
    pub(crate) fn begin(anchor: &Path) -> Result<Self, Failure> {
        Ok(Self {
            claim: Claim::take(anchor)?,
            places: Vec::new(),
        })
    }

    /// Prepares a folder with these files, and no others. Files that stay as they are keep their time, so that nothing
    /// is built again for their sake.
    pub(crate) fn folder<C: Contents>(&mut self, folder: &Path, files: &C) -> Result<(), Failure> {
        check_folder(folder)?;
        let place = self.place(folder)?;
        fs::create_dir(&place.next)?;
        Ok(tree::write(&place.next, folder, files)?)
    }

    /// Prepares a file.
    pub(crate) fn file(&mut self, path: &Path, contents: impl AsRef<[u8]>) -> Result<(), Failure> {
        match fs::symlink_metadata(path) {
            Ok(found) if !found.is_file() => {
                return Err(format!("{} is no plain file: not replaced", path.display()).into());
            }
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        let place = self.place(path)?;
        Ok(fs::write(&place.next, contents)?)
    }

    fn place(&mut self, here: &Path) -> Result<&Place, Failure> {
        self.claim
            .parent(here)
            .map_err(|error| format!("{}: {error}", here.display()))?;
        let place = self.claim.place(here, self.places.len());
        self.places.push(place);
        self.places
            .last()
            .ok_or_else(|| "nothing was prepared".into())
    }

    /// Replaces everything. If that fails anywhere, what was replaced before is put back.
    pub(crate) fn commit(mut self) -> Result<(), Failure> {
        self.claim.begin(&self.places)?;
        for (index, place) in self.places.iter().enumerate() {
            if let Err(error) = place.replace() {
                for done in self.places[..=index].iter().rev() {
                    done.put_back()
                        .map_err(|second| format!("{error}; and putting it back: {second}"))?;
                }
                self.claim.put_back();
                return Err(format!("{}: {error}", place.here.display()).into());
            }
        }
        Ok(self.claim.replaced()?)
    }
}

/// Where a folder is, for one that may be replaced: it is not there, or empty, or all in it was written by the generator.
pub(crate) fn replaceable(folder: &Path) -> Result<PathBuf, Failure> {
    check_folder(folder)?;
    match fs::canonicalize(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        found => return Ok(found?),
    }
    match folder.file_name() {
        Some(_) => Ok(std::path::absolute(folder)?),
        None => Err(format!("{} names no folder", folder.display()).into()),
    }
}

fn check_folder(folder: &Path) -> Result<(), Failure> {
    let found = match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        found => found.map_err(|error| format!("{}: {error}", folder.display()))?,
    };
    if found.is_symlink() {
        let leads_to = fs::read_link(folder)?;
        return Err(format!(
            "{} is a link to {}: not replaced. Name the folder itself",
            folder.display(),
            leads_to.display()
        )
        .into());
    }
    if !found.is_dir() {
        return Err(format!("{} is no folder: not replaced", folder.display()).into());
    }
    tree::check_ours(folder, folder, BUILT)
}

#[cfg(test)]
mod tests;
