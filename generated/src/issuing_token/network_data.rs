// Written by `cargo xtask generate`. Do not edit.
//! What is in `network_data` of [`IssuingToken`](crate::IssuingToken).

pub mod device;
pub mod wallet_provider;

/// An object in `network_data.device` of [`IssuingToken`](crate::IssuingToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Device {
    /// An obfuscated ID derived from the device ID.
    pub device_fingerprint: Option<String>,
    /// The IP address of the device at provisioning time.
    pub ip_address: Option<String>,
    /// The geographic latitude/longitude coordinates of the device at provisioning time. The format is
    /// \[+-]decimal/\[+-]decimal.
    pub location: Option<String>,
    /// The name of the device used for tokenization.
    pub name: Option<String>,
    /// The phone number of the device used for tokenization.
    pub phone_number: Option<String>,
    /// The type of device used for tokenization.
    pub type_: Option<device::Type>,
}

impl rt::Blank for Device {
    const BLANK: Self = Self {
        device_fingerprint: rt::Blank::BLANK,
        ip_address: rt::Blank::BLANK,
        location: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        phone_number: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Device {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_network_token_device",
            constants: &[],
            fields: &[
                rt::Field("device_fingerprint", rt::OPTIONAL),
                rt::Field("ip_address", rt::OPTIONAL),
                rt::Field("location", rt::OPTIONAL),
                rt::Field("name", rt::OPTIONAL),
                rt::Field("phone_number", rt::OPTIONAL),
                rt::Field("type", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.device_fingerprint,
            1 => &self.ip_address,
            2 => &self.location,
            3 => &self.name,
            4 => &self.phone_number,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.device_fingerprint,
            1 => &mut self.ip_address,
            2 => &mut self.location,
            3 => &mut self.name,
            4 => &mut self.phone_number,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Device);

/// An object in `network_data.mastercard` of [`IssuingToken`](crate::IssuingToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Mastercard {
    /// A unique reference ID from MasterCard to represent the card account number.
    pub card_reference_id: Option<String>,
    /// The network-unique identifier for the token.
    pub token_reference_id: String,
    /// The ID of the entity requesting tokenization, specific to MasterCard.
    pub token_requestor_id: String,
    /// The name of the entity requesting tokenization, if known. This is directly provided from
    /// MasterCard.
    pub token_requestor_name: Option<String>,
}

impl rt::Blank for Mastercard {
    const BLANK: Self = Self {
        card_reference_id: rt::Blank::BLANK,
        token_reference_id: rt::Blank::BLANK,
        token_requestor_id: rt::Blank::BLANK,
        token_requestor_name: rt::Blank::BLANK,
    };
}

impl rt::Record for Mastercard {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_network_token_mastercard",
            constants: &[],
            fields: &[
                rt::Field("card_reference_id", rt::OPTIONAL),
                rt::Field("token_reference_id", rt::REQUIRED),
                rt::Field("token_requestor_id", rt::REQUIRED),
                rt::Field("token_requestor_name", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.card_reference_id,
            1 => &self.token_reference_id,
            2 => &self.token_requestor_id,
            _ => &self.token_requestor_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.card_reference_id,
            1 => &mut self.token_reference_id,
            2 => &mut self.token_requestor_id,
            _ => &mut self.token_requestor_name,
        }
    }
}

rt::record_traits!(Mastercard);

/// The network that the token is associated with. An additional hash is included with a name
/// matching this value, containing tokenization data specific to the card network.
#[non_exhaustive]
pub enum Type {
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Mastercard = "mastercard",
    Visa = "visa",
});

/// An object in `network_data.visa` of [`IssuingToken`](crate::IssuingToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Visa {
    /// A unique reference ID from Visa to represent the card account number.
    pub card_reference_id: Option<String>,
    /// The network-unique identifier for the token.
    pub token_reference_id: String,
    /// The ID of the entity requesting tokenization, specific to Visa.
    pub token_requestor_id: String,
    /// Degree of risk associated with the token between `01` and `99`, with higher number indicating
    /// higher risk. A `00` value indicates the token was not scored by Visa.
    pub token_risk_score: Option<String>,
}

impl rt::Blank for Visa {
    const BLANK: Self = Self {
        card_reference_id: rt::Blank::BLANK,
        token_reference_id: rt::Blank::BLANK,
        token_requestor_id: rt::Blank::BLANK,
        token_risk_score: rt::Blank::BLANK,
    };
}

impl rt::Record for Visa {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_network_token_visa",
            constants: &[],
            fields: &[
                rt::Field("card_reference_id", rt::NULLABLE),
                rt::Field("token_reference_id", rt::REQUIRED),
                rt::Field("token_requestor_id", rt::REQUIRED),
                rt::Field("token_risk_score", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.card_reference_id,
            1 => &self.token_reference_id,
            2 => &self.token_requestor_id,
            _ => &self.token_risk_score,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.card_reference_id,
            1 => &mut self.token_reference_id,
            2 => &mut self.token_requestor_id,
            _ => &mut self.token_risk_score,
        }
    }
}

rt::record_traits!(Visa);

/// An object in `network_data.wallet_provider` of [`IssuingToken`](crate::IssuingToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct WalletProvider {
    /// The wallet provider-given account ID of the digital wallet the token belongs to.
    pub account_id: Option<String>,
    /// An evaluation on the trustworthiness of the wallet account between 1 and 5. A higher score
    /// indicates more trustworthy.
    pub account_trust_score: Option<i64>,
    /// The method used for tokenizing a card.
    pub card_number_source: Option<wallet_provider::CardNumberSource>,
    pub cardholder_address: Option<rt::Part<wallet_provider::CardholderAddress>>,
    /// The name of the cardholder tokenizing the card.
    pub cardholder_name: Option<String>,
    /// An evaluation on the trustworthiness of the device. A higher score indicates more trustworthy.
    pub device_trust_score: Option<i64>,
    /// The hashed email address of the cardholder's account with the wallet provider.
    pub hashed_account_email_address: Option<String>,
    /// The reasons for suggested tokenization given by the card network.
    pub reason_codes: Option<Vec<wallet_provider::ReasonCode>>,
    /// The recommendation on responding to the tokenization request.
    pub suggested_decision: Option<wallet_provider::SuggestedDecision>,
    /// The version of the standard for mapping reason codes followed by the wallet provider.
    pub suggested_decision_version: Option<String>,
}

impl rt::Blank for WalletProvider {
    const BLANK: Self = Self {
        account_id: rt::Blank::BLANK,
        account_trust_score: rt::Blank::BLANK,
        card_number_source: rt::Blank::BLANK,
        cardholder_address: rt::Blank::BLANK,
        cardholder_name: rt::Blank::BLANK,
        device_trust_score: rt::Blank::BLANK,
        hashed_account_email_address: rt::Blank::BLANK,
        reason_codes: rt::Blank::BLANK,
        suggested_decision: rt::Blank::BLANK,
        suggested_decision_version: rt::Blank::BLANK,
    };
}

impl rt::Record for WalletProvider {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_network_token_wallet_provider",
            constants: &[],
            fields: &[
                rt::Field("account_id", rt::OPTIONAL),
                rt::Field("account_trust_score", rt::OPTIONAL),
                rt::Field("card_number_source", rt::OPTIONAL),
                rt::Field("cardholder_address", rt::OPTIONAL),
                rt::Field("cardholder_name", rt::OPTIONAL),
                rt::Field("device_trust_score", rt::OPTIONAL),
                rt::Field("hashed_account_email_address", rt::OPTIONAL),
                rt::Field("reason_codes", rt::OPTIONAL),
                rt::Field("suggested_decision", rt::OPTIONAL),
                rt::Field("suggested_decision_version", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_id,
            1 => &self.account_trust_score,
            2 => &self.card_number_source,
            3 => &self.cardholder_address,
            4 => &self.cardholder_name,
            5 => &self.device_trust_score,
            6 => &self.hashed_account_email_address,
            7 => &self.reason_codes,
            8 => &self.suggested_decision,
            _ => &self.suggested_decision_version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_id,
            1 => &mut self.account_trust_score,
            2 => &mut self.card_number_source,
            3 => &mut self.cardholder_address,
            4 => &mut self.cardholder_name,
            5 => &mut self.device_trust_score,
            6 => &mut self.hashed_account_email_address,
            7 => &mut self.reason_codes,
            8 => &mut self.suggested_decision,
            _ => &mut self.suggested_decision_version,
        }
    }
}

rt::record_traits!(WalletProvider);
