//! Running a command to its end, and what that cost.

use std::error::Error;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// Why something could not be measured.
pub type Failure = Box<dyn Error>;

/// What a command cost.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// User and system time of the process and of all that it waited for.
    pub cpu: Duration,
    /// The most memory that any one of them held, in bytes.
    pub peak: u64,
    /// From the start to the end.
    pub wall: Duration,
}

/// A command that came to its end.
#[derive(Debug, Clone)]
pub struct Run {
    /// What it printed.
    pub stdout: String,
    /// What it said of its faults and its progress.
    pub stderr: String,
    /// What it cost.
    pub cost: Cost,
}

impl Run {
    /// The figures that a program of ours printed: a name, a tab and a number on each line.
    pub(crate) fn figures(&self) -> impl Iterator<Item = (&str, f64)> {
        self.stdout.lines().filter_map(|line| {
            let (name, value) = line.split_once('\t')?;
            Some((name, value.parse().ok()?))
        })
    }

    /// One of them.
    pub(crate) fn figure(&self, name: &str) -> Result<f64, Failure> {
        let found = self.figures().find(|(known, _)| *known == name);
        found
            .map(|(_, value)| value)
            .ok_or_else(|| format!("the program does not say `{name}`:\n{}", self.stdout).into())
    }
}

/// Runs a command to its end.
///
/// # Errors
/// It cannot be started, or fails; the error has what it said.
pub(crate) fn run(command: &mut Command, scratch: &Path) -> Result<Run, Failure> {
    std::fs::create_dir_all(scratch)?;
    // A file takes all that is said while nobody reads: a second pipe would have to be emptied at the same time.
    let said = scratch.join("stderr.log");
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(File::create(&said)?)
        .spawn()
        .map_err(|error| format!("{command:?}: {error}"))?;
    let mut stdout = String::new();
    if let Some(mut pipe) = child.stdout.take() {
        pipe.read_to_string(&mut stdout)?;
    }
    let used = child.wait4()?;
    let wall = start.elapsed();
    let stderr = String::from_utf8_lossy(&std::fs::read(&said)?).into_owned();
    if !used.status.success() {
        return Err(format!("{command:?} failed:\n{stdout}{stderr}").into());
    }
    let cost = Cost {
        cpu: used.rusage.utime + used.rusage.stime,
        peak: used.rusage.maxrss,
        wall,
    };
    Ok(Run {
        stdout,
        stderr,
        cost,
    })
}
