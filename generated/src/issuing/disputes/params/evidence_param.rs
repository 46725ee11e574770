// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    EvidenceParamCanceled, EvidenceParamDuplicate, EvidenceParamFraudulent,
    EvidenceParamOther, MerchandiseNotAsDescribed, NoValidAuthorization, NotReceived,
    ServiceNotAsDescribed,
};

stripe_runtime::params! {
    /// Evidence provided for the dispute.
    ///
    /// Parameters at `PostIssuingDisputes/evidence`, `PostIssuingDisputesDispute/evidence`.
    pub struct EvidenceParam;
}

impl EvidenceParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `canceled`.
    #[inline]
    pub fn canceled(mut self, canceled: EvidenceParamCanceled) -> Self {
        self.0.set("canceled", canceled);
        self
    }

    /// Clears `canceled`: unsets what is stored.
    #[inline]
    pub fn clear_canceled(mut self) -> Self {
        self.0.clear("canceled");
        self
    }

    /// Sets `duplicate`.
    #[inline]
    pub fn duplicate(mut self, duplicate: EvidenceParamDuplicate) -> Self {
        self.0.set("duplicate", duplicate);
        self
    }

    /// Clears `duplicate`: unsets what is stored.
    #[inline]
    pub fn clear_duplicate(mut self) -> Self {
        self.0.clear("duplicate");
        self
    }

    /// Sets `fraudulent`.
    #[inline]
    pub fn fraudulent(mut self, fraudulent: EvidenceParamFraudulent) -> Self {
        self.0.set("fraudulent", fraudulent);
        self
    }

    /// Clears `fraudulent`: unsets what is stored.
    #[inline]
    pub fn clear_fraudulent(mut self) -> Self {
        self.0.clear("fraudulent");
        self
    }

    /// Sets `merchandise_not_as_described`.
    #[inline]
    pub fn merchandise_not_as_described(
        mut self,
        merchandise_not_as_described: MerchandiseNotAsDescribed,
    ) -> Self {
        self.0.set("merchandise_not_as_described", merchandise_not_as_described);
        self
    }

    /// Clears `merchandise_not_as_described`: unsets what is stored.
    #[inline]
    pub fn clear_merchandise_not_as_described(mut self) -> Self {
        self.0.clear("merchandise_not_as_described");
        self
    }

    /// Sets `no_valid_authorization`.
    #[inline]
    pub fn no_valid_authorization(
        mut self,
        no_valid_authorization: NoValidAuthorization,
    ) -> Self {
        self.0.set("no_valid_authorization", no_valid_authorization);
        self
    }

    /// Clears `no_valid_authorization`: unsets what is stored.
    #[inline]
    pub fn clear_no_valid_authorization(mut self) -> Self {
        self.0.clear("no_valid_authorization");
        self
    }

    /// Sets `not_received`.
    #[inline]
    pub fn not_received(mut self, not_received: NotReceived) -> Self {
        self.0.set("not_received", not_received);
        self
    }

    /// Clears `not_received`: unsets what is stored.
    #[inline]
    pub fn clear_not_received(mut self) -> Self {
        self.0.clear("not_received");
        self
    }

    /// Sets `other`.
    #[inline]
    pub fn other(mut self, other: EvidenceParamOther) -> Self {
        self.0.set("other", other);
        self
    }

    /// Clears `other`: unsets what is stored.
    #[inline]
    pub fn clear_other(mut self) -> Self {
        self.0.clear("other");
        self
    }

    /// Sets `reason`.
    #[inline]
    pub fn reason(mut self, reason: EvidenceParamReason) -> Self {
        self.0.set("reason", reason);
        self
    }

    /// Sets `service_not_as_described`.
    #[inline]
    pub fn service_not_as_described(
        mut self,
        service_not_as_described: ServiceNotAsDescribed,
    ) -> Self {
        self.0.set("service_not_as_described", service_not_as_described);
        self
    }

    /// Clears `service_not_as_described`: unsets what is stored.
    #[inline]
    pub fn clear_service_not_as_described(mut self) -> Self {
        self.0.clear("service_not_as_described");
        self
    }
}

impl Default for EvidenceParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostIssuingDisputes/evidence/reason`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvidenceParamReason {
    /// `canceled`
    Canceled,
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `merchandise_not_as_described`
    MerchandiseNotAsDescribed,
    /// `no_valid_authorization`
    NoValidAuthorization,
    /// `not_received`
    NotReceived,
    /// `other`
    Other,
    /// `service_not_as_described`
    ServiceNotAsDescribed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(EvidenceParamReason {
    Canceled = "canceled",
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    MerchandiseNotAsDescribed = "merchandise_not_as_described",
    NoValidAuthorization = "no_valid_authorization",
    NotReceived = "not_received",
    Other = "other",
    ServiceNotAsDescribed = "service_not_as_described",
});
