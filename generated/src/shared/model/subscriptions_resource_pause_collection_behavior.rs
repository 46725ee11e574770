// Written by `cargo xtask generate`. Do not edit.

/// The payment collection behavior for this subscription while paused.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionsResourcePauseCollectionBehavior {
    /// `keep_as_draft`
    KeepAsDraft,
    /// `mark_uncollectible`
    MarkUncollectible,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscriptionsResourcePauseCollectionBehavior {
    KeepAsDraft = "keep_as_draft",
    MarkUncollectible = "mark_uncollectible",
    Void = "void",
});
