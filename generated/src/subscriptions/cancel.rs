// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`subscriptions::cancel`](fn@crate::subscriptions::cancel).

#[cfg(feature = "subscriptions")]
pub mod cancellation_details;

#[cfg(feature = "customers")]
rt::params! {
    /// Details about why this subscription was cancelled
    ///
    /// Parameters for `cancellation_details` of [`subscriptions::cancel`](fn@crate::subscriptions::cancel), `cancellation_details` of [`subscriptions::update`](fn@crate::subscriptions::update) and one more place.
    pub struct CancellationDetails;
}

#[cfg(feature = "customers")]
impl CancellationDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `comment`.
    #[inline]
    pub fn comment(self, comment: impl Into<String>) -> Self {
        Self(self.0.with("comment", rt::Value::text(comment)))
    }

    /// Clears `comment`: unsets what is stored.
    #[inline]
    pub fn clear_comment(self) -> Self {
        Self(self.0.cleared("comment"))
    }

    /// Sets `feedback`.
    #[inline]
    pub fn feedback(
        self,
        feedback: crate::subscription::cancellation_details::Feedback,
    ) -> Self {
        Self(self.0.with("feedback", feedback))
    }

    /// Clears `feedback`: unsets what is stored.
    #[inline]
    pub fn clear_feedback(self) -> Self {
        Self(self.0.cleared("feedback"))
    }
}

#[cfg(feature = "customers")]
impl Default for CancellationDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
