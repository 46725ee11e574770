// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IssuingToken`](crate::IssuingToken).

pub mod network_data;

/// The token service provider / card network associated with the token.
#[non_exhaustive]
pub enum Network {
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Network {
    Mastercard = "mastercard",
    Visa = "visa",
});

/// An object in `network_data` of [`IssuingToken`](crate::IssuingToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkData {
    pub device: Option<rt::Part<network_data::Device>>,
    pub mastercard: Option<rt::Part<network_data::Mastercard>>,
    /// The network that the token is associated with. An additional hash is included with a name
    /// matching this value, containing tokenization data specific to the card network.
    pub type_: network_data::Type,
    pub visa: Option<rt::Part<network_data::Visa>>,
    pub wallet_provider: Option<rt::Part<network_data::WalletProvider>>,
}

impl rt::Blank for NetworkData {
    const BLANK: Self = Self {
        device: rt::Blank::BLANK,
        mastercard: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        visa: rt::Blank::BLANK,
        wallet_provider: rt::Blank::BLANK,
    };
}

impl rt::Record for NetworkData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_network_token_network_data",
            constants: &[],
            fields: &[
                rt::Field("device", rt::OPTIONAL),
                rt::Field("mastercard", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("visa", rt::OPTIONAL),
                rt::Field("wallet_provider", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.device,
            1 => &self.mastercard,
            2 => &self.type_,
            3 => &self.visa,
            _ => &self.wallet_provider,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.device,
            1 => &mut self.mastercard,
            2 => &mut self.type_,
            3 => &mut self.visa,
            _ => &mut self.wallet_provider,
        }
    }
}

rt::record_traits!(NetworkData);

/// The usage state of the token.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// `requested`
    Requested,
    /// `suspended`
    Suspended,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Deleted = "deleted",
    Requested = "requested",
    Suspended = "suspended",
});

/// The digital wallet for this token, if one was used.
#[non_exhaustive]
pub enum WalletProvider {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `samsung_pay`
    SamsungPay,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(WalletProvider {
    ApplePay = "apple_pay",
    GooglePay = "google_pay",
    SamsungPay = "samsung_pay",
});
