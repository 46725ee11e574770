// Written by `cargo xtask generate`. Do not edit.
//! What is in `funded` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).

pub mod bank_transfer;

/// An object in `funded.bank_transfer` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct BankTransfer {
    pub eu_bank_transfer: Option<rt::Part<bank_transfer::EuBankTransfer>>,
    pub gb_bank_transfer: Option<rt::Part<bank_transfer::GbBankTransfer>>,
    pub jp_bank_transfer: Option<rt::Part<bank_transfer::JpBankTransfer>>,
    /// The user-supplied reference field on the bank transfer.
    pub reference: Option<String>,
    /// The funding method type used to fund the customer balance. Permitted values include:
    /// `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
    /// `us_bank_transfer`.
    pub type_: bank_transfer::Type,
    pub us_bank_transfer: Option<rt::Part<bank_transfer::UsBankTransfer>>,
}

impl rt::Blank for BankTransfer {
    const BLANK: Self = Self {
        eu_bank_transfer: rt::Blank::BLANK,
        gb_bank_transfer: rt::Blank::BLANK,
        jp_bank_transfer: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        us_bank_transfer: rt::Blank::BLANK,
    };
}

impl rt::Record for BankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("eu_bank_transfer", rt::OPTIONAL),
                rt::Field("gb_bank_transfer", rt::OPTIONAL),
                rt::Field("jp_bank_transfer", rt::OPTIONAL),
                rt::Field("reference", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
                rt::Field("us_bank_transfer", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.eu_bank_transfer,
            1 => &self.gb_bank_transfer,
            2 => &self.jp_bank_transfer,
            3 => &self.reference,
            4 => &self.type_,
            _ => &self.us_bank_transfer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.eu_bank_transfer,
            1 => &mut self.gb_bank_transfer,
            2 => &mut self.jp_bank_transfer,
            3 => &mut self.reference,
            4 => &mut self.type_,
            _ => &mut self.us_bank_transfer,
        }
    }
}

rt::record_traits!(BankTransfer);
