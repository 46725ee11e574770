// Written by `cargo xtask generate`. Do not edit.

/// Determines how handle updates to trialing subscriptions. Valid values are `end_trial` and
/// `continue_trial`. Defaults to a value of `end_trial` if you don't set it during creation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrialUpdateBehavior {
    /// `continue_trial`
    ContinueTrial,
    /// `end_trial`
    EndTrial,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TrialUpdateBehavior {
    ContinueTrial = "continue_trial",
    EndTrial = "end_trial",
});
