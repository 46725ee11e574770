// Written by `cargo xtask generate`. Do not edit.
//! What is in `status_details.disabled` of [`V2CoreEventDestination`](crate::V2CoreEventDestination).

/// Reason event destination has been disabled.
#[non_exhaustive]
pub enum Reason {
    /// `no_aws_event_source_exists`
    NoAwsEventSourceExists,
    /// `no_azure_partner_topic_exists`
    NoAzurePartnerTopicExists,
    /// `user`
    User,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Reason {
    NoAwsEventSourceExists = "no_aws_event_source_exists",
    NoAzurePartnerTopicExists = "no_azure_partner_topic_exists",
    User = "user",
});
