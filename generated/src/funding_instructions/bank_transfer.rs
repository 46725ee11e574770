// Written by `cargo xtask generate`. Do not edit.
//! What is in `bank_transfer` of [`FundingInstructions`](crate::FundingInstructions).

pub mod financial_address;

/// FinancialAddresses contain identifying information that resolves to a FinancialAccount.
///
/// An object in `bank_transfer.financial_addresses[]` of [`FundingInstructions`](crate::FundingInstructions) and `next_action.display_bank_transfer_instructions.financial_addresses[]` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialAddress {
    pub aba: Option<rt::Part<financial_address::Aba>>,
    pub iban: Option<rt::Part<financial_address::Iban>>,
    pub sort_code: Option<rt::Part<financial_address::SortCode>>,
    pub spei: Option<rt::Part<financial_address::Spei>>,
    /// The payment networks supported by this FinancialAddress
    pub supported_networks: Option<Vec<financial_address::SupportedNetwork>>,
    pub swift: Option<rt::Part<financial_address::Swift>>,
    /// The type of financial address
    pub type_: financial_address::Type,
    pub zengin: Option<rt::Part<financial_address::Zengin>>,
}

impl rt::Blank for FinancialAddress {
    const BLANK: Self = Self {
        aba: rt::Blank::BLANK,
        iban: rt::Blank::BLANK,
        sort_code: rt::Blank::BLANK,
        spei: rt::Blank::BLANK,
        supported_networks: rt::Blank::BLANK,
        swift: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        zengin: rt::Blank::BLANK,
    };
}

impl rt::Record for FinancialAddress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "funding_instructions_bank_transfer_financial_address",
            constants: &[],
            fields: &[
                rt::Field("aba", rt::OPTIONAL),
                rt::Field("iban", rt::OPTIONAL),
                rt::Field("sort_code", rt::OPTIONAL),
                rt::Field("spei", rt::OPTIONAL),
                rt::Field("supported_networks", rt::OPTIONAL),
                rt::Field("swift", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("zengin", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.aba,
            1 => &self.iban,
            2 => &self.sort_code,
            3 => &self.spei,
            4 => &self.supported_networks,
            5 => &self.swift,
            6 => &self.type_,
            _ => &self.zengin,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.aba,
            1 => &mut self.iban,
            2 => &mut self.sort_code,
            3 => &mut self.spei,
            4 => &mut self.supported_networks,
            5 => &mut self.swift,
            6 => &mut self.type_,
            _ => &mut self.zengin,
        }
    }
}

rt::record_traits!(FinancialAddress);

/// The bank_transfer type
#[non_exhaustive]
pub enum Type {
    /// `eu_bank_transfer`
    EuBankTransfer,
    /// `jp_bank_transfer`
    JpBankTransfer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    EuBankTransfer = "eu_bank_transfer",
    JpBankTransfer = "jp_bank_transfer",
});
