//! The clients that are compared: where their programs are, and how they are built and run.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Bench;
use crate::process::{Failure, Run, run};

/// A client of Stripe's API, with a package of programs that use it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Client {
    /// This crate.
    Ours,
    /// The crates of async-stripe, from crates.io.
    AsyncStripe,
}

/// What a program is built with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Features {
    /// Customers and payment intents.
    Minimal,
    /// What the programs that are timed need.
    Speed,
    /// That, and what serde's derives need.
    Derived,
    /// All resources.
    Full,
}

impl Features {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Minimal => "minimal",
            Self::Speed => "speed",
            Self::Derived => "derived",
            Self::Full => "full",
        }
    }
}

/// What cargo does with a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Check,
    Debug,
    Release,
}

impl Action {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Debug => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

impl Client {
    fn folder(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::AsyncStripe => "async-stripe",
        }
    }

    /// The package of its programs.
    pub(crate) fn package(self, bench: &Bench) -> PathBuf {
        bench.root.join("bench").join(self.folder())
    }

    /// Where its programs are built, and stay for the next run. What the programs with few resources are built from is not what
    /// the others are, so that either can be built from nothing.
    pub(crate) fn target(self, bench: &Bench, features: Features) -> PathBuf {
        let folder = match features {
            Features::Minimal => "minimal",
            Features::Speed | Features::Derived | Features::Full => "full",
        };
        bench.target.join(self.folder()).join(folder)
    }

    /// Builds a program in a folder.
    pub(crate) fn build(
        self,
        bench: &Bench,
        target: &Path,
        action: Action,
        program: &str,
        features: Features,
    ) -> Result<Run, Failure> {
        let mut command = Command::new("cargo");
        command
            .args(action.arguments())
            .args(["--bin", program, "--features", features.name()])
            .current_dir(self.package(bench))
            .env("CARGO_TARGET_DIR", target)
            // Incremental compilation keeps books, for which neither pays here.
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never");
        run(&mut command, &bench.target)
    }

    /// Builds a program in release; the answer is where it is.
    pub(crate) fn program(
        self,
        bench: &Bench,
        program: &str,
        features: Features,
    ) -> Result<PathBuf, Failure> {
        let target = self.target(bench, features);
        self.build(bench, &target, Action::Release, program, features)?;
        Ok(target
            .join("release")
            .join(program)
            .with_extension(std::env::consts::EXE_EXTENSION))
    }

    /// Builds a program and runs it.
    pub(crate) fn run(
        self,
        bench: &Bench,
        program: &str,
        arguments: &[String],
    ) -> Result<Run, Failure> {
        let program = self.program(bench, program, Features::Speed)?;
        run(Command::new(program).args(arguments), &bench.target)
    }

    /// Sees to it that the sources are here, so that fetching them is not measured.
    pub(crate) fn fetch(self, bench: &Bench) -> Result<(), Failure> {
        let mut command = Command::new("cargo");
        command.arg("fetch").current_dir(self.package(bench));
        run(&mut command, &bench.target)?;
        Ok(())
    }
}
