//! The folder in which an exchange stands ready: locked while a run uses it, and kept if the run is killed.
//!
//! For `generated` it is `.generated.exchange`. Its file `record` holds the lock, which ends with the process, and says how far the
//! exchange went, so that the next run can put right what a killed one left.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};
use same_file::Handle;
use stripe_generator::render::MARK;

use super::place::{self, LAST, NEXT, Place};
use crate::project::Failure;
use crate::tree;

/// The lines of a record, after the first with the mark and one for each place.
const REPLACING: &str = "replacing";
const REPLACED: &str = "replaced";
const PLACE: &str = "place ";

/// The one right to replace what it was taken for.
pub(super) struct Claim {
    folder: PathBuf,
    record: File,
    /// Folders that were created for it, outermost first.
    made: Vec<PathBuf>,
    /// Whether something may have been replaced, so that what stands here is needed to put it back.
    begun: bool,
}

impl Claim {
    /// Takes the claim beside `anchor`, and puts right what a killed run left there.
    pub(super) fn take(anchor: &Path) -> Result<Self, Failure> {
        let folder = sibling(anchor)?;
        let mut made = Vec::new();
        if let Some(parent) = folder.parent() {
            made = tree::create_folders(parent)
                .map_err(|error| format!("{}: {error}", parent.display()))?;
        }
        let record = lock(&folder, anchor)?;
        let mut claim = Self {
            folder,
            record,
            made,
            begun: false,
        };
        claim.recover()?;
        claim.note(&format!(
            "{MARK}: what it replaces. Run it again if it was ended."
        ))?;
        Ok(claim)
    }

    /// Where the files of a place stand ready.
    pub(super) fn place(&self, here: &Path, number: usize) -> Place {
        Place::new(here, &self.folder, number)
    }

    /// Creates the folder that a place is in. It goes again if nothing is replaced.
    pub(super) fn parent(&mut self, here: &Path) -> io::Result<()> {
        if let Some(parent) = here.parent() {
            self.made.extend(tree::create_folders(parent)?);
        }
        Ok(())
    }

    /// Notes that from now on the places may be half replaced.
    pub(super) fn begin(&mut self, places: &[Place]) -> Result<(), Failure> {
        for place in places {
            let path = serde_json::to_string(&place.here)?;
            self.note(&format!("{PLACE}{path}"))?;
        }
        self.note(REPLACING)?;
        self.begun = true;
        Ok(())
    }

    /// Notes that all places are replaced.
    pub(super) fn replaced(&mut self) -> io::Result<()> {
        self.made.clear();
        self.note(REPLACED)?;
        self.begun = false;
        Ok(())
    }

    /// Notes that all places are as they were before.
    pub(super) fn put_back(&mut self) {
        self.begun = false;
    }

    fn note(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.record, "{line}")?;
        self.record.sync_all()
    }

    /// Puts right what a killed run left: all places are new if it had replaced them all, else old.
    fn recover(&mut self) -> Result<(), Failure> {
        let mut text = String::new();
        self.record.read_to_string(&mut text)?;
        if text.is_empty() {
            return Ok(());
        }
        if !text.starts_with(MARK) && !MARK.starts_with(&text) {
            return Err(not_ours(&self.folder));
        }
        let noted = |state: &str| text.lines().any(|line| line == state);
        let state = match (noted(REPLACING), noted(REPLACED)) {
            (false, _) => "nothing was replaced yet",
            (true, true) => "everything new is in place",
            (true, false) => {
                self.begun = true;
                let paths = text.lines().filter_map(|line| line.strip_prefix(PLACE));
                for (number, path) in paths.enumerate() {
                    let here: PathBuf = serde_json::from_str(path)?;
                    self.place(&here, number).put_back()?;
                }
                self.begun = false;
                "everything old is in place again"
            }
        };
        self.clear()?;
        let folder = self.folder.display();
        eprintln!("note: an earlier run was ended before it could clear {folder}: {state}");
        Ok(())
    }

    /// Empties the folder, except for the record, which begins anew.
    fn clear(&mut self) -> Result<(), Failure> {
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            match path.file_name().and_then(|name| name.to_str()) {
                Some("record") => {}
                Some(name) if name.starts_with(NEXT) || name.starts_with(LAST) => {
                    place::discard(&path, name)?;
                }
                _ => return Err(not_ours(&path)),
            }
        }
        self.record.set_len(0)?;
        self.record.rewind()?;
        Ok(())
    }
}

impl Drop for Claim {
    /// Takes away the folder, unless what stands in it is needed to put something back.
    fn drop(&mut self) {
        if self.begun || self.clear().is_err() {
            return;
        }
        // What cannot be removed now is cleared by the next run.
        _ = fs::remove_file(record_of(&self.folder));
        _ = fs::remove_dir(&self.folder);
        for folder in self.made.iter().rev() {
            _ = fs::remove_dir(folder);
        }
    }
}

/// The folder beside a file or folder in which what replaces it stands ready.
fn sibling(anchor: &Path) -> Result<PathBuf, Failure> {
    match anchor.file_name() {
        Some(name) => {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(".exchange");
            Ok(anchor.with_file_name(hidden))
        }
        None => Err(format!("{} names no folder", anchor.display()).into()),
    }
}

fn record_of(folder: &Path) -> PathBuf {
    folder.join("record")
}

/// Creates the folder, if need be, and locks its record.
fn lock(folder: &Path, anchor: &Path) -> Result<File, Failure> {
    loop {
        match fs::create_dir(folder) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let is_folder = fs::symlink_metadata(folder)?.is_dir();
                if !is_folder || (!record_of(folder).is_file() && holds_something(folder)?) {
                    return Err(not_ours(folder));
                }
            }
            Err(error) => return Err(format!("{}: {error}", folder.display()).into()),
        }
        let opened = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(record_of(folder));
        let record = match opened {
            // The run that had it has just ended and taken it away.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            opened => opened?,
        };
        match FileExt::try_lock(&record) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(format!(
                    "another run is writing {}: wait for its end, and run this again",
                    anchor.display()
                )
                .into());
            }
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        // The record may have been taken away between opening and locking it.
        let locked = Handle::from_file(record.try_clone()?)?;
        if Handle::from_path(record_of(folder)).is_ok_and(|there| there == locked) {
            return Ok(record);
        }
    }
}

fn holds_something(folder: &Path) -> io::Result<bool> {
    Ok(fs::read_dir(folder)?.next().is_some())
}

fn not_ours(folder: &Path) -> Failure {
    format!(
        "{} is in the way and was not written by `cargo xtask generate`: move it, and run this again. Nothing was changed",
        folder.display()
    )
    .into()
}
