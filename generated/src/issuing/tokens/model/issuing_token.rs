// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{IssuingCardId, IssuingNetworkTokenNetworkData, IssuingTokenId};

/// An issuing token object is created when an issued card is added to a digital wallet. As a
/// [card issuer](https://docs.stripe.com/issuing), you can
/// [view and manage these tokens](https://docs.stripe.com/issuing/controls/token-management)
/// through Stripe.
///
/// The schema `issuing.token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingToken {
    /// Card associated with this token.
    pub card: Expandable<IssuingCardId>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The hashed ID derived from the device ID from the card network associated with the token.
    pub device_fingerprint: Option<String>,
    /// Unique identifier for the object.
    pub id: IssuingTokenId,
    /// The last four digits of the token.
    pub last4: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The token service provider / card network associated with the token.
    pub network: IssuingTokenNetwork,
    pub network_data: Option<Part<IssuingNetworkTokenNetworkData>>,
    /// Time at which the token was last updated by the card network. Measured in seconds since the Unix
    /// epoch.
    pub network_updated_at: Timestamp,
    /// The usage state of the token.
    pub status: IssuingTokenStatus,
    /// The digital wallet for this token, if one was used.
    pub wallet_provider: Option<IssuingTokenWalletProvider>,
}

impl Record for IssuingToken {
    fn blank() -> Self {
        Self {
            card: blank(),
            created: blank(),
            device_fingerprint: blank(),
            id: blank(),
            last4: blank(),
            livemode: blank(),
            network: blank(),
            network_data: blank(),
            network_updated_at: blank(),
            status: blank(),
            wallet_provider: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing.token",
            constants: &[("object", Constant::Str("issuing.token"))],
            fields: &[
                Field("card", REQUIRED),
                Field("created", REQUIRED),
                Field("device_fingerprint", NULLABLE),
                Field("id", REQUIRED),
                Field("last4", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("network", REQUIRED),
                Field("network_data", OPTIONAL),
                Field("network_updated_at", REQUIRED),
                Field("status", REQUIRED),
                Field("wallet_provider", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card,
            1 => &self.created,
            2 => &self.device_fingerprint,
            3 => &self.id,
            4 => &self.last4,
            5 => &self.livemode,
            6 => &self.network,
            7 => &self.network_data,
            8 => &self.network_updated_at,
            9 => &self.status,
            _ => &self.wallet_provider,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card,
            1 => &mut self.created,
            2 => &mut self.device_fingerprint,
            3 => &mut self.id,
            4 => &mut self.last4,
            5 => &mut self.livemode,
            6 => &mut self.network,
            7 => &mut self.network_data,
            8 => &mut self.network_updated_at,
            9 => &mut self.status,
            _ => &mut self.wallet_provider,
        }
    }
}

impl std::fmt::Debug for IssuingToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingToken);

impl Resource for IssuingToken {
    type Id = IssuingTokenId;
    const OBJECT: &'static str = "issuing.token";
}

impl IssuingToken {
    /// Expands `card`.
    pub const CARD: Expand<Self, IssuingCardId> = Expand::new("card");
}

/// The token service provider / card network associated with the token.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingTokenNetwork {
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingTokenNetwork {
    Mastercard = "mastercard",
    Visa = "visa",
});

/// The usage state of the token.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingTokenStatus {
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

stripe_runtime::open_enum!(IssuingTokenStatus {
    Active = "active",
    Deleted = "deleted",
    Requested = "requested",
    Suspended = "suspended",
});

/// The digital wallet for this token, if one was used.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingTokenWalletProvider {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `samsung_pay`
    SamsungPay,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingTokenWalletProvider {
    ApplePay = "apple_pay",
    GooglePay = "google_pay",
    SamsungPay = "samsung_pay",
});
