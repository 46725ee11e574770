// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Timestamp};

stripe_runtime::params! {
    /// Optional parameters that automatically create a
    /// [file link](https://docs.stripe.com/api#file_links) for the newly created file.
    ///
    /// Parameters at `PostFiles/file_link_data`.
    pub struct FileLinkCreationParams;
}

impl FileLinkCreationParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(create: bool) -> Self {
        Self(Params::new().with("create", create))
    }

    /// Sets `expires_at`.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("expires_at", Into::<Timestamp>::into(expires_at)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}
