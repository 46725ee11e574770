//! Several files and folders that are replaced together: all of them, or none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::tree::{self, Contents};

/// What is to be replaced. Everything stands ready beside what it will replace, until [`commit`](Self::commit).
#[derive(Default)]
pub(crate) struct Exchange {
    places: Vec<Place>,
}

/// A file or folder that is to be replaced.
struct Place {
    here: PathBuf,
    next: PathBuf,
    last: PathBuf,
}

impl Exchange {
    /// Prepares a folder with these files, and no others. Files that stay as they are keep their time, so that nothing
    /// is built again for their sake.
    pub(crate) fn folder<C: Contents>(&mut self, folder: &Path, files: &C) -> io::Result<()> {
        let place = self.place(folder)?;
        tree::write(&place.next, folder, files)
    }

    /// Prepares a file.
    pub(crate) fn file(&mut self, path: &Path, contents: impl AsRef<[u8]>) -> io::Result<()> {
        let place = self.place(path)?;
        fs::write(&place.next, contents)
    }

    fn place(&mut self, here: &Path) -> io::Result<&Place> {
        let place = Place {
            here: here.to_owned(),
            next: tree::sibling(here, "next"),
            last: tree::sibling(here, "last"),
        };
        for leftover in [&place.next, &place.last] {
            remove(leftover)?;
        }
        if let Some(parent) = here.parent() {
            fs::create_dir_all(parent)?;
        }
        self.places.push(place);
        self.places
            .last()
            .ok_or_else(|| io::Error::other("nothing was prepared"))
    }

    /// Replaces everything. If that fails anywhere, what was replaced before is put back.
    pub(crate) fn commit(self) -> io::Result<()> {
        for (index, place) in self.places.iter().enumerate() {
            if let Err(error) = place.replace() {
                for done in self.places[..index].iter().rev() {
                    done.put_back()?;
                }
                return Err(error);
            }
        }
        for place in &self.places {
            remove(&place.last)?;
        }
        Ok(())
    }
}

impl Drop for Exchange {
    /// Takes away what was prepared and not used.
    fn drop(&mut self) {
        for place in &self.places {
            // The next exchange tries again.
            _ = remove(&place.next);
        }
    }
}

impl Place {
    fn replace(&self) -> io::Result<()> {
        if self.here.exists() {
            fs::rename(&self.here, &self.last)?;
        }
        fs::rename(&self.next, &self.here).inspect_err(|_| {
            // If even this fails, the old one is still there as `.last`.
            _ = fs::rename(&self.last, &self.here);
        })
    }

    fn put_back(&self) -> io::Result<()> {
        remove(&self.here)?;
        if self.last.exists() {
            fs::rename(&self.last, &self.here)?;
        }
        Ok(())
    }
}

/// Removes a file or folder, if it is there.
fn remove(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn files(text: &str) -> BTreeMap<String, String> {
        BTreeMap::from([("a/b.rs".to_owned(), text.to_owned())])
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn all_is_replaced_and_nothing_else_left() {
        let root = tempfile::tempdir().unwrap();
        let (folder, file) = (root.path().join("folder"), root.path().join("file"));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("old"), "old").unwrap();
        let mut exchange = Exchange::default();
        exchange.folder(&folder, &files("new")).unwrap();
        exchange.file(&file, "new").unwrap();
        assert_eq!(names(&folder), ["old"]);
        exchange.commit().unwrap();
        assert_eq!(fs::read_to_string(folder.join("a/b.rs")).unwrap(), "new");
        assert_eq!(names(&folder), ["a"]);
        assert_eq!(names(root.path()), ["file", "folder"]);
    }

    #[test]
    fn what_fails_on_the_way_puts_all_back() {
        let root = tempfile::tempdir().unwrap();
        let [first, new, second] = ["first", "new", "second"].map(|it| root.path().join(it));
        for file in [&first, &second] {
            fs::write(file, "old").unwrap();
        }
        let mut exchange = Exchange::default();
        for file in [&first, &new, &second] {
            exchange.file(file, "new").unwrap();
        }
        // Somebody is in the way.
        fs::remove_file(root.path().join(".second.next")).unwrap();
        assert!(exchange.commit().is_err());
        assert_eq!(names(root.path()), ["first", "second"]);
        for file in [&first, &second] {
            assert_eq!(fs::read_to_string(file).unwrap(), "old");
        }
    }
}
