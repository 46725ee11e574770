// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedBankAccount {
    /// Three-letter [ISO code for the currency](https://docs.stripe.com/payouts) paid out to the bank
    /// account.
    pub currency: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::BankAccountId,
}

impl rt::Record for DeletedBankAccount {
    fn blank() -> Self {
        Self {
            currency: rt::blank(),
            id: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_bank_account",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("bank_account")),
            ],
            fields: &[rt::Field("currency", rt::NULLABLE), rt::Field("id", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            _ => &self.id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.id,
        }
    }
}

rt::record_traits!(DeletedBankAccount);
