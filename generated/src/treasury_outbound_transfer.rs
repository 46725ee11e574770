// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryOutboundTransfer`](crate::TreasuryOutboundTransfer).

pub mod destination_payment_method_details;
pub use crate::treasury_outbound_payment::returned_details;
pub mod tracking_details;
pub use crate::treasury_outbound_payment::{ReturnedDetails, Status, StatusTransitions};

/// An object in `destination_payment_method_details` of [`TreasuryOutboundTransfer`](crate::TreasuryOutboundTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct DestinationPaymentMethodDetails {
    pub billing_details: crate::treasury_inbound_transfer::origin_payment_method_details::BillingDetails,
    pub financial_account: Option<
        rt::Part<
            crate::treasury_outbound_payment::destination_payment_method_details::FinancialAccount,
        >,
    >,
    /// The type of the payment method used in the OutboundTransfer.
    pub type_: destination_payment_method_details::Type,
    pub us_bank_account: Option<
        rt::Part<destination_payment_method_details::UsBankAccount>,
    >,
}

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
            name: "outbound_transfers_payment_method_details",
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

rt::record_traits!(DestinationPaymentMethodDetails);

/// An object in `tracking_details` of [`TreasuryOutboundTransfer`](crate::TreasuryOutboundTransfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct TrackingDetails {
    pub ach: Option<rt::Part<crate::treasury_outbound_payment::tracking_details::Ach>>,
    /// The US bank account network used to send funds.
    pub type_: tracking_details::Type,
    pub us_domestic_wire: Option<
        rt::Part<crate::treasury_outbound_payment::tracking_details::UsDomesticWire>,
    >,
}

impl rt::Blank for TrackingDetails {
    const BLANK: Self = Self {
        ach: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        us_domestic_wire: rt::Blank::BLANK,
    };
}

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
            name: "treasury_outbound_transfers_resource_outbound_transfer_resource_tracking_details",
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

rt::record_traits!(TrackingDetails);
