//! The file of limits: `name = number` on a line, and comments, which stay.

use std::path::Path;

use crate::process::Failure;

/// What each thing may be at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    lines: Vec<String>,
}

impl Limits {
    /// Reads a file.
    ///
    /// # Errors
    /// It is not there, or a line of it is neither a comment nor a limit.
    pub fn read(file: &Path) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(file)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        Self::parse(&text)
            .map_err(|line| format!("{}: `{line}` is not `name = number`", file.display()).into())
    }

    fn parse(text: &str) -> Result<Self, String> {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let is_comment = |line: &str| line.is_empty() || line.starts_with('#');
        match lines
            .iter()
            .find(|line| !is_comment(line) && entry(line).is_none())
        {
            Some(line) => Err(line.clone()),
            None => Ok(Self { lines }),
        }
    }

    /// The limit of a thing.
    pub fn get(&self, name: &str) -> Option<u64> {
        let mut entries = self.lines.iter().filter_map(|line| entry(line));
        entries
            .find(|(known, _)| *known == name)
            .map(|(_, limit)| limit)
    }

    /// Sets the limit of a thing, in its place if it has one.
    pub fn set(&mut self, name: &str, limit: u64) {
        let line = format!("{name} = {limit}");
        let place = self
            .lines
            .iter_mut()
            .find(|line| entry(line).is_some_and(|(known, _)| known == name));
        match place {
            Some(place) => *place = line,
            None => self.lines.push(line),
        }
    }

    /// Writes the file.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, file: &Path) -> Result<(), Failure> {
        Ok(std::fs::write(file, self.lines.join("\n") + "\n")?)
    }
}

fn entry(line: &str) -> Option<(&str, u64)> {
    let (name, limit) = line.split_once('=')?;
    Some((name.trim(), limit.trim().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::Limits;

    #[test]
    fn a_limit_is_set_in_its_place_and_comments_stay() {
        let mut limits = Limits::parse("# why\nbytes = 10\n\nlines = 5").unwrap();
        assert_eq!(limits.get("lines"), Some(5));
        limits.set("bytes", 12);
        limits.set("more", 1);
        assert_eq!(
            limits.lines,
            ["# why", "bytes = 12", "", "lines = 5", "more = 1"]
        );
        assert_eq!(Limits::parse("bytes: 10").unwrap_err(), "bytes: 10");
    }
}
