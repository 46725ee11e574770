// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer).

#[cfg(feature = "treasury-inbound_transfers")]
pub mod failure_details;
pub mod origin_payment_method_details;

#[cfg(feature = "treasury-inbound_transfers")]
/// An object in `failure_details` of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct FailureDetails {
    /// Reason for the failure.
    pub code: failure_details::Code,
}

#[cfg(feature = "treasury-inbound_transfers")]
impl rt::Blank for FailureDetails {
    const BLANK: Self = Self { code: rt::Blank::BLANK };
}

#[cfg(feature = "treasury-inbound_transfers")]
impl rt::Record for FailureDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_inbound_transfers_resource_failure_details",
            constants: &[],
            fields: &[rt::Field("code", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.code
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.code
    }
}

#[cfg(feature = "treasury-inbound_transfers")]
rt::record_traits!(FailureDetails);

#[cfg(feature = "treasury-inbound_transfers")]
/// An object in `linked_flows` of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkedFlows {
    /// If funds for this flow were returned after the flow went to the `succeeded` state, this field
    /// contains a reference to the ReceivedDebit return.
    pub received_debit: Option<String>,
}

#[cfg(feature = "treasury-inbound_transfers")]
impl rt::Blank for LinkedFlows {
    const BLANK: Self = Self {
        received_debit: rt::Blank::BLANK,
    };
}

#[cfg(feature = "treasury-inbound_transfers")]
impl rt::Record for LinkedFlows {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_inbound_transfers_resource_inbound_transfer_resource_linked_flows",
            constants: &[],
            fields: &[rt::Field("received_debit", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.received_debit
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.received_debit
    }
}

#[cfg(feature = "treasury-inbound_transfers")]
rt::record_traits!(LinkedFlows);

#[cfg(feature = "treasury-inbound_transfers")]
/// An object in `origin_payment_method_details` of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct OriginPaymentMethodDetails {
    pub billing_details: origin_payment_method_details::BillingDetails,
    pub us_bank_account: Option<rt::Part<origin_payment_method_details::UsBankAccount>>,
}

#[cfg(feature = "treasury-inbound_transfers")]
impl rt::Record for OriginPaymentMethodDetails {
    fn blank() -> Self {
        Self {
            billing_details: rt::blank(),
            us_bank_account: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "inbound_transfers",
            constants: &[("type", rt::Constant::Str("us_bank_account"))],
            fields: &[
                rt::Field("billing_details", rt::REQUIRED),
                rt::Field("us_bank_account", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_details,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_details,
            _ => &mut self.us_bank_account,
        }
    }
}

#[cfg(feature = "treasury-inbound_transfers")]
rt::record_traits!(OriginPaymentMethodDetails);

#[cfg(feature = "treasury-inbound_transfers")]
/// Status of the InboundTransfer: `processing`, `succeeded`, `failed`, and `canceled`. An
/// InboundTransfer is `processing` if it is created and pending. The status changes to `succeeded`
/// once the funds have been "confirmed" and a `transaction` is created and posted. The status
/// changes to `failed` if the transfer fails.
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `processing`
    Processing,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "treasury-inbound_transfers")]
rt::open_enum!(Status {
    Canceled = "canceled",
    Failed = "failed",
    Processing = "processing",
    Succeeded = "succeeded",
});

#[cfg(feature = "treasury-inbound_transfers")]
/// An object in `status_transitions` of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusTransitions {
    /// Timestamp describing when an InboundTransfer changed status to `canceled`.
    pub canceled_at: Option<rt::Timestamp>,
    /// Timestamp describing when an InboundTransfer changed status to `failed`.
    pub failed_at: Option<rt::Timestamp>,
    /// Timestamp describing when an InboundTransfer changed status to `succeeded`.
    pub succeeded_at: Option<rt::Timestamp>,
}

#[cfg(feature = "treasury-inbound_transfers")]
impl rt::Blank for StatusTransitions {
    const BLANK: Self = Self {
        canceled_at: rt::Blank::BLANK,
        failed_at: rt::Blank::BLANK,
        succeeded_at: rt::Blank::BLANK,
    };
}

#[cfg(feature = "treasury-inbound_transfers")]
impl rt::Record for StatusTransitions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_inbound_transfers_resource_inbound_transfer_resource_status_transitions",
            constants: &[],
            fields: &[
                rt::Field("canceled_at", rt::NULLABLE),
                rt::Field("failed_at", rt::NULLABLE),
                rt::Field("succeeded_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.canceled_at,
            1 => &self.failed_at,
            _ => &self.succeeded_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.canceled_at,
            1 => &mut self.failed_at,
            _ => &mut self.succeeded_at,
        }
    }
}

#[cfg(feature = "treasury-inbound_transfers")]
rt::record_traits!(StatusTransitions);
