// Written by `cargo xtask generate`. Do not edit.
//! What is in `credit` of [`BillingCreditBalanceTransaction`](crate::BillingCreditBalanceTransaction).

pub use crate::billing_credit_grant::amount;
pub use crate::billing_credit_grant::Amount;

/// An object in `credit.credits_application_invoice_voided` of [`BillingCreditBalanceTransaction`](crate::BillingCreditBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditsApplicationInvoiceVoided {
    /// The invoice to which the reinstated billing credits were originally applied.
    pub invoice: rt::Expandable<crate::ids::InvoiceId>,
    /// The invoice line item to which the reinstated billing credits were originally applied.
    pub invoice_line_item: String,
}

impl rt::Record for CreditsApplicationInvoiceVoided {
    fn blank() -> Self {
        Self {
            invoice: rt::blank(),
            invoice_line_item: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_balance_credits_application_invoice_voided",
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

rt::record_traits!(CreditsApplicationInvoiceVoided);

/// The type of credit transaction.
#[non_exhaustive]
pub enum Type {
    /// `credits_application_invoice_voided`
    CreditsApplicationInvoiceVoided,
    /// `credits_granted`
    CreditsGranted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    CreditsApplicationInvoiceVoided = "credits_application_invoice_voided",
    CreditsGranted = "credits_granted",
});
