//! What is said of a difference.

use super::{Change, Entry, Subject};

impl Entry {
    /// What happened to the item, as the rest of a sentence that begins with its name.
    pub fn phrase(&self) -> String {
        let types = || match (&self.was, &self.is) {
            (Some(was), Some(is)) => format!(": `{is}`, was `{was}`"),
            (Some(was), None) => format!(": was `{was}`"),
            (None, Some(is)) => format!(": `{is}`"),
            (None, None) => String::new(),
        };
        let is = self.is.as_deref().unwrap_or_default();
        let was = self.was.as_deref().unwrap_or_default();
        match (self.subject, self.change) {
            (Subject::Feature, Change::Widened) => format!("brings more: {is}"),
            (Subject::Feature, Change::Narrowed) => format!("does not bring any more: {was}"),
            (Subject::ApiVersion, _) => format!("is `{is}`, was `{was}`"),
            (Subject::Operation, Change::Widened) if was.is_empty() => format!("is also `{is}`"),
            (Subject::Type, Change::Added) => format!("is new: {is}"),
            (Subject::Type, Change::Removed) => "is gone".to_owned(),
            (Subject::Type, Change::Changed) => format!("is a {is}, was a {was}"),
            (Subject::Type, Change::Moved) => format!("needs the feature {is}, needed {was}"),
            (Subject::DeletedTwin, _) => format!("is another once deleted{}", types()),
            (Subject::Answer, _) => format!("gives `{is}`, gave `{was}`"),
            (Subject::Error, _) => format!("has errors of another type{}", types()),
            (Subject::Constant, Change::Added) => format!("has the constant `{}`: {is}", self.wire),
            (Subject::Constant, Change::Removed) => format!("has no constant `{}`", self.wire),
            (Subject::Constant, _) => {
                format!("has another constant `{}`: {is}, was {was}", self.wire)
            }
            (Subject::Arguments, Change::Renamed) => {
                format!("calls its arguments from the path `{is}`, called them `{was}`")
            }
            (Subject::Arguments, _) => format!("takes other arguments from the path{}", types()),
            (_, Change::Added) => format!("is new{}", types()),
            (_, Change::Removed) => format!("is gone{}", types()),
            (_, Change::Renamed) => format!("has another name: was `{was}`"),
            (_, Change::Widened) => format!("is wider{}", types()),
            (_, Change::Narrowed) => format!("is narrower{}", types()),
            (_, Change::Changed) => format!("is of another type{}", types()),
            (_, Change::Required) => "is required now".to_owned(),
            (_, Change::Optional) => "is optional now".to_owned(),
            (_, Change::Moved) => format!("has moved{}", types()),
            (_, Change::Clearable) => "can be cleared".to_owned(),
            (_, Change::NotClearable) => "cannot be cleared any more".to_owned(),
            (_, Change::Secret) => "is not printed any more".to_owned(),
            (_, Change::NotSecret) => "is printed now".to_owned(),
            (_, Change::Deprecated) => "is deprecated".to_owned(),
            (_, Change::NotDeprecated) => "is not deprecated any more".to_owned(),
            (_, Change::Wire) => format!("travels in another way{}", types()),
        }
    }

    /// The type or function that the item belongs to, and its own name in there.
    pub(super) fn owner(&self) -> (&str, &str) {
        let split = self.item.rsplit_once("::");
        let of_function = self.item.rsplit_once('(');
        match (of_function, split) {
            (Some((function, argument)), _) => (function, argument.trim_end_matches(')')),
            (None, Some((owner, name))) => (owner, name),
            (None, None) => (&self.item, ""),
        }
    }
}

impl Subject {
    /// What such a thing is called among others.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::ApiVersion => "API version",
            Self::Feature => "feature",
            Self::Operation => "operation",
            Self::Answer => "answer of",
            Self::Error => "errors of",
            Self::Arguments => "arguments of",
            Self::Parameter => "parameter",
            Self::Type => "type",
            Self::Field => "field",
            Self::Constant => "constant",
            Self::Value => "value",
            Self::Alternative => "alternative",
            Self::Expansion => "path to expand",
            Self::DeletedTwin => "deleted object",
            Self::Id => "id",
            Self::Event => "event",
            Self::EventObject => "object of events",
        }
    }
}
