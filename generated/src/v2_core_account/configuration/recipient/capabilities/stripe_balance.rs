// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.recipient.capabilities.stripe_balance` of [`V2CoreAccount`](crate::V2CoreAccount).

pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as payouts;
pub use crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax as stripe_transfers;
pub use crate::v2_core_account::configuration::merchant::capabilities::stripe_balance::Payouts;

/// Enables this Account to receive /v1/transfers into their Stripe Balance (/v1/balance).
///
/// An object in `configuration.recipient.capabilities.stripe_balance.stripe_transfers` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct StripeTransfers {
    /// The status of the Capability.
    pub status: crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<
        crate::v2_core_account::configuration::customer::capabilities::automatic_indirect_tax::StatusDetail,
    >,
}

impl rt::Blank for StripeTransfers {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for StripeTransfers {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(StripeTransfers);
