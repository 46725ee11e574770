//! The section of CHANGELOG.md that tells of a new document.

/// The changelog with this section: in the place of the one with its heading, or before the first about a document.
pub(super) fn with(changelog: &str, section: &str) -> String {
    let heading = section.lines().next().unwrap_or_default();
    let starts = |line: &str| line.starts_with("## API ");
    let mut before = String::new();
    let mut rest = changelog;
    while let Some(line) = rest.split_inclusive('\n').next() {
        if starts(line) {
            break;
        }
        before.push_str(line);
        rest = &rest[line.len()..];
    }
    let is_there = rest.lines().next().is_some_and(|line| line == heading);
    if is_there {
        // Up to the next heading.
        let end = rest.match_indices("\n## ").next();
        rest = end.map_or("", |(end, _)| &rest[end + 1..]);
    }
    let gap = if before.ends_with("\n\n") || before.is_empty() {
        ""
    } else {
        "\n"
    };
    let after = if rest.is_empty() { "" } else { "\n" };
    format!("{before}{gap}{section}{after}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECTION: &str = "## API 2\n\nA patch.\n";

    #[test]
    fn a_section_comes_before_those_of_earlier_documents() {
        let changelog = "# Changes\n\n## Unreleased\n\n- It works.\n\n## API 1\n\nA patch.\n";
        let expected = "# Changes\n\n## Unreleased\n\n- It works.\n\n## API 2\n\nA patch.\n\n## API 1\n\nA patch.\n";
        assert_eq!(with(changelog, SECTION), expected);
        // It is written once.
        assert_eq!(with(expected, SECTION), expected);
    }

    #[test]
    fn a_section_takes_the_place_of_the_one_about_the_same_document() {
        let changelog = "# Changes\n\n## API 2\n\nA major version.\n\n## API 1\n\nA patch.\n";
        assert_eq!(
            with(changelog, SECTION),
            "# Changes\n\n## API 2\n\nA patch.\n\n## API 1\n\nA patch.\n"
        );
        assert_eq!(
            with("# Changes\n", SECTION),
            "# Changes\n\n## API 2\n\nA patch.\n"
        );
    }
}
