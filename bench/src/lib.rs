//! Measures what the client costs to build and to run, beside another client: the same small programs against either, in turn,
//! in one run. `cargo xtask bench` is the command; README.md in this folder says what is measured and how.
#![forbid(unsafe_code)]

pub mod budget;
mod client;
mod figure;
mod parts;
mod plot;
mod process;
mod server;
mod table;
mod write;

use std::path::{Path, PathBuf};
use std::process::Command;

pub use client::Client;
pub use figure::{Bar, Figure, Unit};
pub use parts::Part;
pub use parts::growth::{Growth, measure as growth};
pub use process::{Cost, Failure, Run};
pub use table::render;
pub use write::write;

/// Where a measurement takes place, and with whom.
#[derive(Debug, Clone)]
pub struct Bench {
    /// The root of the workspace.
    pub root: PathBuf,
    /// The folder for everything that is built.
    pub target: PathBuf,
    /// Whether the other client is measured as well.
    pub peers: bool,
}

impl Bench {
    /// The clients that take part, in turn.
    fn clients(&self) -> &'static [Client] {
        if self.peers {
            &[Client::Ours, Client::AsyncStripe]
        } else {
            &[Client::Ours]
        }
    }

    /// Takes what was built of the crate out of a folder, so that it is built again and what it depends on is not.
    fn clean(&self, target: &Path, action: &[&str]) -> Result<(), Failure> {
        let mut command = Command::new("cargo");
        command
            .args(["clean", "-p", "stripe-client"])
            .args(action.iter().filter(|word| **word == "--release"))
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target);
        process::run(&mut command, &self.target)?;
        Ok(())
    }

    /// Measures one part.
    ///
    /// # Errors
    /// A program cannot be built or run, or does not say what it should.
    pub fn measure(&self, part: Part) -> Result<Vec<Figure>, Failure> {
        parts::measure(self, part)
    }
}
