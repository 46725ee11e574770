// Written by `cargo xtask generate`. Do not edit.

/// An issuing token object is created when an issued card is added to a digital wallet. As a
/// [card issuer](https://docs.stripe.com/issuing), you can
/// [view and manage these tokens](https://docs.stripe.com/issuing/controls/token-management)
/// through Stripe.
///
/// The object `issuing.token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingToken {
    /// Card associated with this token.
    pub card: rt::Expandable<crate::ids::IssuingCardId>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The hashed ID derived from the device ID from the card network associated with the token.
    pub device_fingerprint: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::IssuingTokenId,
    /// The last four digits of the token.
    pub last4: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The token service provider / card network associated with the token.
    pub network: crate::issuing_token::Network,
    pub network_data: Option<rt::Part<crate::issuing_token::NetworkData>>,
    /// Time at which the token was last updated by the card network. Measured in seconds since the Unix
    /// epoch.
    pub network_updated_at: rt::Timestamp,
    /// The usage state of the token.
    pub status: crate::issuing_token::Status,
    /// The digital wallet for this token, if one was used.
    pub wallet_provider: Option<crate::issuing_token::WalletProvider>,
}

impl rt::Record for IssuingToken {
    fn blank() -> Self {
        Self {
            card: rt::blank(),
            created: rt::blank(),
            device_fingerprint: rt::blank(),
            id: rt::blank(),
            last4: rt::blank(),
            livemode: rt::blank(),
            network: rt::blank(),
            network_data: rt::blank(),
            network_updated_at: rt::blank(),
            status: rt::blank(),
            wallet_provider: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing.token",
            constants: &[("object", rt::Constant::Str("issuing.token"))],
            fields: &[
                rt::Field("card", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("device_fingerprint", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("last4", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("network", rt::REQUIRED),
                rt::Field("network_data", rt::OPTIONAL),
                rt::Field("network_updated_at", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("wallet_provider", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(IssuingToken);

impl rt::Resource for IssuingToken {
    type Id = crate::ids::IssuingTokenId;
    const OBJECT: &'static str = "issuing.token";
}

impl IssuingToken {
    /// Expands `card`.
    pub const CARD: rt::Expand<Self, crate::ids::IssuingCardId> = rt::Expand::new(
        "card",
    );
}
