// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `treasury_shared_resource_initiating_payment_method_details_us_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount {
    /// Bank name.
    pub bank_name: Option<String>,
    /// The last four digits of the bank account number.
    pub last4: Option<String>,
    /// The routing number for the bank account.
    pub routing_number: Option<String>,
}

impl Blank for TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount {
    const BLANK: Self = Self {
        bank_name: Blank::BLANK,
        last4: Blank::BLANK,
        routing_number: Blank::BLANK,
    };
}

impl Record for TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_shared_resource_initiating_payment_method_details_us_bank_account",
            constants: &[],
            fields: &[
                Field("bank_name", NULLABLE),
                Field("last4", NULLABLE),
                Field("routing_number", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_name,
            1 => &self.last4,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_name,
            1 => &mut self.last4,
            _ => &mut self.routing_number,
        }
    }
}

impl std::fmt::Debug
for TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount);
