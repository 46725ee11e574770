//! What is different between two crates, as plain data.

use std::collections::BTreeMap;

use serde::Serialize;

/// What users of the crate get to know of a new document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The API versions of both documents.
    pub versions: Pair,
    /// What the next version of the crate must be.
    pub verdict: Verdict,
    /// Everything that is different, breaking changes first.
    pub entries: Vec<Entry>,
    /// How the two documents differ, place by place.
    pub account: Account,
}

/// Something before and after.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Pair {
    /// As it was.
    pub old: String,
    /// As it is.
    pub new: String,
}

/// What a change means for users, by Rust's rules of semantic versioning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// What compiled with the old crate may not compile with the new one.
    Breaking,
    /// There is something new, and what compiled still compiles.
    Addition,
    /// The same items say or do something else.
    Behaviour,
}

/// What the next version of the crate must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The same crate.
    None,
    /// A patch: other documentation, or another behaviour of the same items.
    Patch,
    /// A minor version: something new.
    Minor,
    /// A major version: something breaks.
    Major,
}

impl Verdict {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl From<Effect> for Verdict {
    fn from(effect: Effect) -> Self {
        match effect {
            Effect::Breaking => Self::Major,
            Effect::Addition => Self::Minor,
            Effect::Behaviour => Self::Patch,
        }
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// What kind of thing is different.
    pub subject: Subject,
    /// In which way.
    pub change: Change,
    /// The item of the crate, such as `Card::funding`; as it was named, if it is gone.
    pub item: String,
    /// The name in the document: of a property, a value, an operation.
    pub wire: String,
    /// As it was, where there is something to say: a type, a name, a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// As it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// What it means for users.
    pub effect: Effect,
    /// The rule that decided about the effect.
    pub rule: &'static str,
    /// Where it stands: JSON pointers into the new document, into the old one for what is gone.
    pub pointers: Vec<String>,
}

/// The things of a crate that can be different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The version of the API that every request asks for.
    ApiVersion,
    /// A feature.
    Feature,
    /// An operation: a function and its request.
    Operation,
    /// What a call gives.
    Answer,
    /// The type of the errors of a call.
    Error,
    /// The arguments of a function, as a whole.
    Arguments,
    /// A parameter of an operation, or of an object that Stripe receives.
    Parameter,
    /// A type.
    Type,
    /// A field of a struct.
    Field,
    /// A property that has one value only.
    Constant,
    /// A value of an enum.
    Value,
    /// An alternative of a union or of a choice.
    Alternative,
    /// A path that can be expanded.
    Expansion,
    /// What is left of an object once it is deleted.
    DeletedTwin,
    /// The type of the ids of a kind of object.
    Id,
    /// A kind of event.
    Event,
    /// A kind of object that an event can hold.
    EventObject,
}

/// The ways in which a thing can be different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has another name.
    Renamed,
    /// It takes or gives more than before.
    Widened,
    /// It takes or gives less than before.
    Narrowed,
    /// It is something else.
    Changed,
    /// It must be given.
    Required,
    /// It may be left out.
    Optional,
    /// It needs another feature.
    Moved,
    /// It can be cleared.
    Clearable,
    /// It cannot be cleared any more.
    NotClearable,
    /// It is not printed any more.
    Secret,
    /// It is printed.
    NotSecret,
    /// The document advises against it.
    Deprecated,
    /// The document does not advise against it any more.
    NotDeprecated,
    /// It travels in another way.
    Wire,
}

/// How the documents differ, apart from what users see: every place is in one of these, so that nothing is lost.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Account {
    /// How many places an entry tells about.
    pub told: usize,
    /// Descriptions, summaries and titles that are worded differently: they change documentation only.
    pub wordings: Vec<String>,
    /// Places without a counterpart in the crate (such as `maxLength`), by keyword.
    pub silent: BTreeMap<String, Vec<String>>,
}

impl Report {
    /// How many entries have an effect.
    pub fn count(&self, effect: Effect) -> usize {
        self.entries
            .iter()
            .filter(|entry| entry.effect == effect)
            .count()
    }
}
