// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::RoutingPaymentMethodOptionsParam;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/card_present`, `PostPaymentIntentsIntent/payment_method_options/card_present`, `PostPaymentIntentsIntentConfirm/payment_method_options/card_present`.
    pub struct CreatePaymentIntentPaymentMethodOptionsCardPresent;
}

impl CreatePaymentIntentPaymentMethodOptionsCardPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(mut self, capture_method: CaptureMethod) -> Self {
        self.0.set("capture_method", capture_method);
        self
    }

    /// Sets `request_extended_authorization`.
    #[inline]
    pub fn request_extended_authorization(
        mut self,
        request_extended_authorization: bool,
    ) -> Self {
        self.0.set("request_extended_authorization", request_extended_authorization);
        self
    }

    /// Sets `request_incremental_authorization_support`.
    #[inline]
    pub fn request_incremental_authorization_support(
        mut self,
        request_incremental_authorization_support: bool,
    ) -> Self {
        self.0
            .set(
                "request_incremental_authorization_support",
                request_incremental_authorization_support,
            );
        self
    }

    /// Sets `routing`.
    #[inline]
    pub fn routing(mut self, routing: RoutingPaymentMethodOptionsParam) -> Self {
        self.0.set("routing", routing);
        self
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsCardPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostPaymentIntents/payment_method_options/card_present/capture_method`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureMethod {
    /// `manual`
    Manual,
    /// `manual_preferred`
    ManualPreferred,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CaptureMethod {
    Manual = "manual",
    ManualPreferred = "manual_preferred",
});
