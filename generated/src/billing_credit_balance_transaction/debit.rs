// Written by `cargo xtask generate`. Do not edit.
//! What is in `debit` of [`BillingCreditBalanceTransaction`](crate::BillingCreditBalanceTransaction).

pub use crate::billing_credit_grant::amount;
pub use crate::billing_credit_grant::Amount;

/// An object in `debit.credits_applied` of [`BillingCreditBalanceTransaction`](crate::BillingCreditBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditsApplied {
    /// The invoice to which the billing credits were applied.
    pub invoice: rt::Expandable<crate::ids::InvoiceId>,
    /// The invoice line item to which the billing credits were applied.
    pub invoice_line_item: String,
}

impl rt::Record for CreditsApplied {
    fn blank() -> Self {
        Self {
            invoice: rt::blank(),
            invoice_line_item: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_balance_credits_applied",
            constants: &[],
            fields: &[
                rt::Field("invoice", rt::REQUIRED),
                rt::Field("invoice_line_item", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.invoice,
            _ => &self.invoice_line_item,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.invoice,
            _ => &mut self.invoice_line_item,
        }
    }
}

rt::record_traits!(CreditsApplied);

/// The type of debit transaction.
#[non_exhaustive]
pub enum Type {
    /// `credits_applied`
    CreditsApplied,
    /// `credits_expired`
    CreditsExpired,
    /// `credits_voided`
    CreditsVoided,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    CreditsApplied = "credits_applied",
    CreditsExpired = "credits_expired",
    CreditsVoided = "credits_voided",
});
