// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payment_method_nz_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodNzBankAccount {
    /// The name on the bank account. Only present if the account holder name is different from the name
    /// of the authorized signatory collected in the PaymentMethod’s billing details.
    pub account_holder_name: Option<String>,
    /// The numeric code for the bank account's bank.
    pub bank_code: String,
    /// The name of the bank.
    pub bank_name: String,
    /// The numeric code for the bank account's bank branch.
    pub branch_code: String,
    /// Last four digits of the bank account number.
    pub last4: String,
    /// The suffix of the bank account number.
    pub suffix: Option<String>,
}

impl Blank for PaymentMethodNzBankAccount {
    const BLANK: Self = Self {
        account_holder_name: Blank::BLANK,
        bank_code: Blank::BLANK,
        bank_name: Blank::BLANK,
        branch_code: Blank::BLANK,
        last4: Blank::BLANK,
        suffix: Blank::BLANK,
    };
}

impl Record for PaymentMethodNzBankAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_nz_bank_account",
            constants: &[],
            fields: &[
                Field("account_holder_name", NULLABLE),
                Field("bank_code", REQUIRED),
                Field("bank_name", REQUIRED),
                Field("branch_code", REQUIRED),
                Field("last4", REQUIRED),
                Field("suffix", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_name,
            1 => &self.bank_code,
            2 => &self.bank_name,
            3 => &self.branch_code,
            4 => &self.last4,
            _ => &self.suffix,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_name,
            1 => &mut self.bank_code,
            2 => &mut self.bank_name,
            3 => &mut self.branch_code,
            4 => &mut self.last4,
            _ => &mut self.suffix,
        }
    }
}

impl std::fmt::Debug for PaymentMethodNzBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodNzBankAccount);
