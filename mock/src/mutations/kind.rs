//! The ways in which a request can be wrong: the rows of the table.

/// A way in which a request can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    UnknownKey,
    Missing,
    WrongType,
    UnknownWord,
    WrongFormat,
    TooLong,
    Cleared,
    Encoding,
    Place,
    MediaType,
    TooLarge,
    Path,
    Method,
    Base,
    Authentication,
    Version,
    IdempotencyKey,
}

impl Kind {
    /// All of them, in the order of the table.
    pub(super) const ALL: [Self; 17] = [
        Self::UnknownKey,
        Self::Missing,
        Self::WrongType,
        Self::UnknownWord,
        Self::WrongFormat,
        Self::TooLong,
        Self::Cleared,
        Self::Encoding,
        Self::Place,
        Self::MediaType,
        Self::TooLarge,
        Self::Path,
        Self::Method,
        Self::Base,
        Self::Authentication,
        Self::Version,
        Self::IdempotencyKey,
    ];

    /// What is done to a request.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::UnknownKey => "a key that the document does not know, in each object",
            Self::Missing => "each required parameter left out",
            Self::WrongType => "values of another type, at each place",
            Self::UnknownWord => "a word that its enum does not have",
            Self::WrongFormat => "text that is no currency, decimal or time",
            Self::TooLong => "text one character longer than `maxLength`",
            Self::Cleared => "cleared (`k=`, `null`) where nothing can be",
            Self::Encoding => {
                "broken escapes, brackets, UTF-8, JSON or parts; keys sent twice; lists with gaps"
            }
            Self::Place => "parameters in the URL in place of the body, and the other way round",
            Self::MediaType => "another `Content-Type`",
            Self::TooLarge => "a body over 1 MB",
            Self::Path => "paths misspelt, longer, shorter, with broken or too long ids",
            Self::Method => "another method",
            Self::Base => "another of Stripe's servers",
            Self::Authentication => "no API key, none of test mode, or no key at all",
            Self::Version => "another API version, or none in v2",
            Self::IdempotencyKey => "an idempotency key that is empty or longer than 255",
        }
    }
}
