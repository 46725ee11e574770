//! The order in which people say things.

/// Lists of names, each in the order in which people say them: start and end; number, month and year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ArgumentOrder {
    /// The lists.
    pub lists: Vec<Vec<String>>,
}

impl ArgumentOrder {
    /// Whether the first name comes before the second one; nothing if no list has both.
    pub fn compare(&self, one: &str, other: &str) -> Option<bool> {
        self.lists.iter().find_map(|list| {
            let position = |name| list.iter().position(|it| it == name);
            Some(position(one)? < position(other)?)
        })
    }
}
