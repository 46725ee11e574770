// Written by `cargo xtask generate`. Do not edit.
//! What is in `azure_event_grid` of [`V2CoreEventDestination`](crate::V2CoreEventDestination).

/// The status of the Azure partner topic.
#[non_exhaustive]
pub enum AzurePartnerTopicStatus {
    /// `activated`
    Activated,
    /// `deleted`
    Deleted,
    /// `never_activated`
    NeverActivated,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AzurePartnerTopicStatus {
    Activated = "activated",
    Deleted = "deleted",
    NeverActivated = "never_activated",
    UnknownValue = "unknown",
});
