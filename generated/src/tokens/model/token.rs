// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::{BankAccount, Card, TokenId};

/// Tokenization is the process Stripe uses to collect sensitive card or bank account details, or
/// personally identifiable information (PII), directly from your customers in a secure manner. A
/// token representing this information is returned to your server to use. Use our
/// [recommended payments integrations](https://docs.stripe.com/payments) to perform this process on
/// the client-side. This guarantees that no sensitive card data touches your server, and allows
/// your integration to operate in a PCI-compliant way.
///
/// If you can't use client-side tokenization, you can also create tokens using the API with either
/// your publishable or secret API key. If your integration uses this method, you're responsible for
/// any PCI compliance that it might require, and you must keep your secret API key safe. Unlike
/// with client-side tokenization, your customer's information isn't sent directly to Stripe, so we
/// can't determine how it's handled or stored.
///
/// You can't store or use tokens more than once. To store card or bank account information for
/// later use, create [Customer](https://docs.stripe.com/api#customers) objects or
/// [External accounts](https://docs.stripe.com/api#external_accounts).
/// [Radar](https://docs.stripe.com/radar), our integrated solution for automatic fraud protection,
/// performs best with integrations that use client-side tokenization.
///
/// The schema `token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Token {
    pub bank_account: Option<Part<BankAccount>>,
    pub card: Option<Part<Card>>,
    /// IP address of the client that generates the token.
    pub client_ip: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Unique identifier for the object.
    pub id: TokenId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Type of the token: `account`, `bank_account`, `card`, or `pii`.
    pub type_: String,
    /// Determines if you have already used this token (you can only use tokens once).
    pub used: bool,
}

impl Record for Token {
    fn blank() -> Self {
        Self {
            bank_account: blank(),
            card: blank(),
            client_ip: blank(),
            created: blank(),
            id: blank(),
            livemode: blank(),
            type_: blank(),
            used: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "token",
            constants: &[("object", Constant::Str("token"))],
            fields: &[
                Field("bank_account", OPTIONAL),
                Field("card", OPTIONAL),
                Field("client_ip", NULLABLE),
                Field("created", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("type", REQUIRED),
                Field("used", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_account,
            1 => &self.card,
            2 => &self.client_ip,
            3 => &self.created,
            4 => &self.id,
            5 => &self.livemode,
            6 => &self.type_,
            _ => &self.used,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_account,
            1 => &mut self.card,
            2 => &mut self.client_ip,
            3 => &mut self.created,
            4 => &mut self.id,
            5 => &mut self.livemode,
            6 => &mut self.type_,
            _ => &mut self.used,
        }
    }
}

impl std::fmt::Debug for Token {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Token);

impl Resource for Token {
    type Id = TokenId;
    const OBJECT: &'static str = "token";
}
