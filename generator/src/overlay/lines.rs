//! On which lines the actions of an overlay begin.
//!
//! The parsers give no lines for values. In the way in which people write an overlay, each action is an item of a list in block style, and
//! begins with a dash; where that is not so, nothing is told.

/// The lines, from 1, on which the actions begin; none if that cannot be told.
pub(super) fn of_actions(text: &[u8], count: usize) -> Vec<usize> {
    let Ok(text) = std::str::from_utf8(text) else {
        return Vec::new();
    };
    let mut lines = text.lines().enumerate();
    let begins = |line: &str| line.trim_end() == "actions:";
    if !lines.any(|(_, line)| begins(line)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut indent = None;
    for (index, line) in lines {
        let content = line.trim_start();
        let depth = line.len() - content.len();
        if content.starts_with("- ") && *indent.get_or_insert(depth) == depth {
            found.push(index + 1);
        }
    }
    // Of another count, something was taken for an action that is none.
    match found.len() == count {
        true => found,
        false => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_begin_with_a_dash() {
        let text = "overlay: 1.0.0\nactions:\n  # One.\n  - target: $.a\n    update:\n      - 1\n\n  - target: $.b\n    remove: true\n";
        assert_eq!(of_actions(text.as_bytes(), 2), [4, 8]);
    }

    #[test]
    fn nothing_is_told_of_another_way_to_write_them() {
        let text = "{\"overlay\": \"1.0.0\", \"actions\": [{\"target\": \"$\"}]}";
        assert!(of_actions(text.as_bytes(), 1).is_empty());
        let text = "actions:\n- target: >-\n    $\n  update: |\n- not an action\n";
        assert!(of_actions(text.as_bytes(), 1).is_empty());
    }
}
