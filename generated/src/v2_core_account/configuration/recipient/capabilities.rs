// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.recipient.capabilities` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod stripe_balance;

/// Capabilities that enable the recipient to manage their Stripe Balance (/v1/balance).
///
/// An object in `configuration.recipient.capabilities.stripe_balance` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct StripeBalance {
    /// Enables this Account to complete payouts from their Stripe Balance (/v1/balance).
    pub payouts: Option<
        rt::Part<
            crate::v2_core_account::configuration::merchant::capabilities::stripe_balance::Payouts,
        >,
    >,
    /// Enables this Account to receive /v1/transfers into their Stripe Balance (/v1/balance).
    pub stripe_transfers: Option<rt::Part<stripe_balance::StripeTransfers>>,
}

impl rt::Blank for StripeBalance {
    const BLANK: Self = Self {
        payouts: rt::Blank::BLANK,
        stripe_transfers: rt::Blank::BLANK,
    };
}

impl rt::Record for StripeBalance {
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
                rt::Field("payouts", rt::OPTIONAL),
                rt::Field("stripe_transfers", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.payouts,
            _ => &self.stripe_transfers,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.payouts,
            _ => &mut self.stripe_transfers,
        }
    }
}

rt::record_traits!(StripeBalance);
