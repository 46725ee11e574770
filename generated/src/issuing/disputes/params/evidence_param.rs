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
    pub fn canceled(self, canceled: EvidenceParamCanceled) -> Self {
        Self(self.0.with("canceled", canceled))
    }

    /// Clears `canceled`: unsets what is stored.
    #[inline]
    pub fn clear_canceled(self) -> Self {
        Self(self.0.cleared("canceled"))
    }

    /// Sets `duplicate`.
    #[inline]
    pub fn duplicate(self, duplicate: EvidenceParamDuplicate) -> Self {
        Self(self.0.with("duplicate", duplicate))
    }

    /// Clears `duplicate`: unsets what is stored.
    #[inline]
    pub fn clear_duplicate(self) -> Self {
        Self(self.0.cleared("duplicate"))
    }

    /// Sets `fraudulent`.
    #[inline]
    pub fn fraudulent(self, fraudulent: EvidenceParamFraudulent) -> Self {
        Self(self.0.with("fraudulent", fraudulent))
    }

    /// Clears `fraudulent`: unsets what is stored.
    #[inline]
    pub fn clear_fraudulent(self) -> Self {
        Self(self.0.cleared("fraudulent"))
    }

    /// Sets `merchandise_not_as_described`.
    #[inline]
    pub fn merchandise_not_as_described(
        self,
        merchandise_not_as_described: MerchandiseNotAsDescribed,
    ) -> Self {
        Self(self.0.with("merchandise_not_as_described", merchandise_not_as_described))
    }

    /// Clears `merchandise_not_as_described`: unsets what is stored.
    #[inline]
    pub fn clear_merchandise_not_as_described(self) -> Self {
        Self(self.0.cleared("merchandise_not_as_described"))
    }

    /// Sets `no_valid_authorization`.
    #[inline]
    pub fn no_valid_authorization(
        self,
        no_valid_authorization: NoValidAuthorization,
    ) -> Self {
        Self(self.0.with("no_valid_authorization", no_valid_authorization))
    }

    /// Clears `no_valid_authorization`: unsets what is stored.
    #[inline]
    pub fn clear_no_valid_authorization(self) -> Self {
        Self(self.0.cleared("no_valid_authorization"))
    }

    /// Sets `not_received`.
    #[inline]
    pub fn not_received(self, not_received: NotReceived) -> Self {
        Self(self.0.with("not_received", not_received))
    }

    /// Clears `not_received`: unsets what is stored.
    #[inline]
    pub fn clear_not_received(self) -> Self {
        Self(self.0.cleared("not_received"))
    }

    /// Sets `other`.
    #[inline]
    pub fn other(self, other: EvidenceParamOther) -> Self {
        Self(self.0.with("other", other))
    }

    /// Clears `other`: unsets what is stored.
    #[inline]
    pub fn clear_other(self) -> Self {
        Self(self.0.cleared("other"))
    }

    /// Sets `reason`.
    #[inline]
    pub fn reason(self, reason: EvidenceParamReason) -> Self {
        Self(self.0.with("reason", reason))
    }

    /// Sets `service_not_as_described`.
    #[inline]
    pub fn service_not_as_described(
        self,
        service_not_as_described: ServiceNotAsDescribed,
    ) -> Self {
        Self(self.0.with("service_not_as_described", service_not_as_described))
    }

    /// Clears `service_not_as_described`: unsets what is stored.
    #[inline]
    pub fn clear_service_not_as_described(self) -> Self {
        Self(self.0.cleared("service_not_as_described"))
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
