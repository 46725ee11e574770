// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`FundingInstructions`](crate::FundingInstructions).

pub mod bank_transfer;

/// An object in `bank_transfer` of [`FundingInstructions`](crate::FundingInstructions).
#[derive(Clone)]
#[non_exhaustive]
pub struct BankTransfer {
    /// The country of the bank account to fund
    pub country: String,
    /// A list of financial addresses that can be used to fund a particular balance
    pub financial_addresses: Vec<bank_transfer::FinancialAddress>,
    /// The bank_transfer type
    pub type_: bank_transfer::Type,
}

impl rt::Blank for BankTransfer {
    const BLANK: Self = Self {
        country: rt::Blank::BLANK,
        financial_addresses: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
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
            name: "funding_instructions_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("country", rt::REQUIRED),
                rt::Field("financial_addresses", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.country,
            1 => &self.financial_addresses,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.financial_addresses,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(BankTransfer);
