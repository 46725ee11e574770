// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::disputes::create`](fn@crate::issuing::disputes::create).

pub mod evidence;

rt::params! {
    /// Evidence provided for the dispute.
    ///
    /// Parameters for `evidence` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) and `evidence` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update).
    pub struct Evidence;
}

impl Evidence {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `canceled`.
    #[inline]
    pub fn canceled(self, canceled: evidence::Canceled) -> Self {
        Self(self.0.with("canceled", canceled))
    }

    /// Clears `canceled`: unsets what is stored.
    #[inline]
    pub fn clear_canceled(self) -> Self {
        Self(self.0.cleared("canceled"))
    }

    /// Sets `duplicate`.
    #[inline]
    pub fn duplicate(self, duplicate: evidence::Duplicate) -> Self {
        Self(self.0.with("duplicate", duplicate))
    }

    /// Clears `duplicate`: unsets what is stored.
    #[inline]
    pub fn clear_duplicate(self) -> Self {
        Self(self.0.cleared("duplicate"))
    }

    /// Sets `fraudulent`.
    #[inline]
    pub fn fraudulent(self, fraudulent: evidence::Fraudulent) -> Self {
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
        merchandise_not_as_described: evidence::MerchandiseNotAsDescribed,
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
        no_valid_authorization: evidence::NoValidAuthorization,
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
    pub fn not_received(self, not_received: evidence::NotReceived) -> Self {
        Self(self.0.with("not_received", not_received))
    }

    /// Clears `not_received`: unsets what is stored.
    #[inline]
    pub fn clear_not_received(self) -> Self {
        Self(self.0.cleared("not_received"))
    }

    /// Sets `other`.
    #[inline]
    pub fn other(self, other: evidence::Other) -> Self {
        Self(self.0.with("other", other))
    }

    /// Clears `other`: unsets what is stored.
    #[inline]
    pub fn clear_other(self) -> Self {
        Self(self.0.cleared("other"))
    }

    /// Sets `reason`.
    #[inline]
    pub fn reason(self, reason: crate::issuing_dispute::evidence::Reason) -> Self {
        Self(self.0.with("reason", reason))
    }

    /// Sets `service_not_as_described`.
    #[inline]
    pub fn service_not_as_described(
        self,
        service_not_as_described: evidence::ServiceNotAsDescribed,
    ) -> Self {
        Self(self.0.with("service_not_as_described", service_not_as_described))
    }

    /// Clears `service_not_as_described`: unsets what is stored.
    #[inline]
    pub fn clear_service_not_as_described(self) -> Self {
        Self(self.0.cleared("service_not_as_described"))
    }
}

impl Default for Evidence {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Params for disputes related to Treasury FinancialAccounts
    ///
    /// Parameters for `treasury` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create).
    pub struct Treasury;
}

impl Treasury {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(received_debit: impl Into<crate::ids::TreasuryReceivedDebitId>) -> Self {
        let received_debit: crate::ids::TreasuryReceivedDebitId = received_debit.into();
        Self(rt::Params::new().with("received_debit", received_debit))
    }
}
