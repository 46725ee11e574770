// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment).

pub mod destination_payment_method_details;

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
pub mod returned_details;

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
pub mod tracking_details;

#[cfg(feature = "treasury-outbound_payments")]
/// An object in `destination_payment_method_details` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment).
#[derive(Clone)]
#[non_exhaustive]
pub struct DestinationPaymentMethodDetails {
    pub billing_details: crate::treasury_inbound_transfer::origin_payment_method_details::BillingDetails,
    pub financial_account: Option<
        rt::Part<destination_payment_method_details::FinancialAccount>,
    >,
    /// The type of the payment method used in the OutboundPayment.
    pub type_: destination_payment_method_details::Type,
    pub us_bank_account: Option<
        rt::Part<destination_payment_method_details::UsBankAccount>,
    >,
}

#[cfg(feature = "treasury-outbound_payments")]
impl rt::Record for DestinationPaymentMethodDetails {
    fn blank() -> Self {
        Self {
            billing_details: rt::blank(),
            financial_account: rt::blank(),
            type_: rt::blank(),
            us_bank_account: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "outbound_payments_payment_method_details",
            constants: &[],
            fields: &[
                rt::Field("billing_details", rt::REQUIRED),
                rt::Field("financial_account", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("us_bank_account", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_details,
            1 => &self.financial_account,
            2 => &self.type_,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_details,
            1 => &mut self.financial_account,
            2 => &mut self.type_,
            _ => &mut self.us_bank_account,
        }
    }
}

#[cfg(feature = "treasury-outbound_payments")]
rt::record_traits!(DestinationPaymentMethodDetails);

#[cfg(feature = "treasury-outbound_payments")]
/// An object in `end_user_details` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment).
#[derive(Clone)]
#[non_exhaustive]
pub struct EndUserDetails {
    /// IP address of the user initiating the OutboundPayment. Set if `present` is set to `true`. IP
    /// address collection is required for risk and compliance reasons. This will be used to help
    /// determine if the OutboundPayment is authorized or should be blocked.
    pub ip_address: Option<String>,
    /// `true` if the OutboundPayment creation request is being made on behalf of an end user by a
    /// platform. Otherwise, `false`.
    pub present: bool,
}

#[cfg(feature = "treasury-outbound_payments")]
impl rt::Blank for EndUserDetails {
    const BLANK: Self = Self {
        ip_address: rt::Blank::BLANK,
        present: rt::Blank::BLANK,
    };
}

#[cfg(feature = "treasury-outbound_payments")]
impl rt::Record for EndUserDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_outbound_payments_resource_outbound_payment_resource_end_user_details",
            constants: &[],
            fields: &[
                rt::Field("ip_address", rt::NULLABLE),
                rt::Field("present", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ip_address,
            _ => &self.present,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ip_address,
            _ => &mut self.present,
        }
    }
}

#[cfg(feature = "treasury-outbound_payments")]
rt::record_traits!(EndUserDetails);

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
/// An object in `returned_details` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment) and `returned_details` of [`TreasuryOutboundTransfer`](crate::TreasuryOutboundTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnedDetails {
    /// Reason for the return.
    pub code: returned_details::Code,
    /// The Transaction associated with this object.
    pub transaction: rt::Expandable<crate::ids::TreasuryTransactionId>,
}

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
impl rt::Record for ReturnedDetails {
    fn blank() -> Self {
        Self {
            code: rt::blank(),
            transaction: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_outbound_payments_resource_returned_status | treasury_outbound_transfers_resource_returned_details",
            constants: &[],
            fields: &[
                rt::Field("code", rt::REQUIRED),
                rt::Field("transaction", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.code,
            _ => &self.transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.transaction,
        }
    }
}

#[cfg(any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers"))]
rt::record_traits!(ReturnedDetails);

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
/// Current status of the OutboundPayment: `processing`, `failed`, `posted`, `returned`, `canceled`.
/// An OutboundPayment is `processing` if it has been created and is pending. The status changes to
/// `posted` once the OutboundPayment has been "confirmed" and funds have left the account, or to
/// `failed` or `canceled`. If an OutboundPayment fails to arrive at its destination, its status
/// will change to `returned`.
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `posted`
    Posted,
    /// `processing`
    Processing,
    /// `returned`
    Returned,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers"))]
rt::open_enum!(Status {
    Canceled = "canceled",
    Failed = "failed",
    Posted = "posted",
    Processing = "processing",
    Returned = "returned",
});

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
/// An object in `status_transitions` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment) and `status_transitions` of [`TreasuryOutboundTransfer`](crate::TreasuryOutboundTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusTransitions {
    /// Timestamp describing when an OutboundPayment changed status to `canceled`.
    pub canceled_at: Option<rt::Timestamp>,
    /// Timestamp describing when an OutboundPayment changed status to `failed`.
    pub failed_at: Option<rt::Timestamp>,
    /// Timestamp describing when an OutboundPayment changed status to `posted`.
    pub posted_at: Option<rt::Timestamp>,
    /// Timestamp describing when an OutboundPayment changed status to `returned`.
    pub returned_at: Option<rt::Timestamp>,
}

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
impl rt::Blank for StatusTransitions {
    const BLANK: Self = Self {
        canceled_at: rt::Blank::BLANK,
        failed_at: rt::Blank::BLANK,
        posted_at: rt::Blank::BLANK,
        returned_at: rt::Blank::BLANK,
    };
}

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
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
            name: "treasury_outbound_payments_resource_outbound_payment_resource_status_transitions | treasury_outbound_transfers_resource_status_transitions",
            constants: &[],
            fields: &[
                rt::Field("canceled_at", rt::NULLABLE),
                rt::Field("failed_at", rt::NULLABLE),
                rt::Field("posted_at", rt::NULLABLE),
                rt::Field("returned_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.canceled_at,
            1 => &self.failed_at,
            2 => &self.posted_at,
            _ => &self.returned_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.canceled_at,
            1 => &mut self.failed_at,
            2 => &mut self.posted_at,
            _ => &mut self.returned_at,
        }
    }
}

#[cfg(any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers"))]
rt::record_traits!(StatusTransitions);

#[cfg(feature = "treasury-outbound_payments")]
/// An object in `tracking_details` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment).
#[derive(Clone)]
#[non_exhaustive]
pub struct TrackingDetails {
    pub ach: Option<rt::Part<tracking_details::Ach>>,
    /// The US bank account network used to send funds.
    pub type_: tracking_details::Type,
    pub us_domestic_wire: Option<rt::Part<tracking_details::UsDomesticWire>>,
}

#[cfg(feature = "treasury-outbound_payments")]
impl rt::Blank for TrackingDetails {
    const BLANK: Self = Self {
        ach: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        us_domestic_wire: rt::Blank::BLANK,
    };
}

#[cfg(feature = "treasury-outbound_payments")]
impl rt::Record for TrackingDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_outbound_payments_resource_outbound_payment_resource_tracking_details",
            constants: &[],
            fields: &[
                rt::Field("ach", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("us_domestic_wire", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ach,
            1 => &self.type_,
            _ => &self.us_domestic_wire,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ach,
            1 => &mut self.type_,
            _ => &mut self.us_domestic_wire,
        }
    }
}

#[cfg(feature = "treasury-outbound_payments")]
rt::record_traits!(TrackingDetails);
