// Written by `cargo xtask generate`. Do not edit.

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
/// The object `token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Token {
    pub bank_account: Option<rt::Part<crate::BankAccount>>,
    pub card: Option<rt::Part<crate::Card>>,
    /// IP address of the client that generates the token.
    pub client_ip: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::TokenId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Type of the token: `account`, `bank_account`, `card`, or `pii`.
    pub type_: String,
    /// Determines if you have already used this token (you can only use tokens once).
    pub used: bool,
}

impl rt::Record for Token {
    fn blank() -> Self {
        Self {
            bank_account: rt::blank(),
            card: rt::blank(),
            client_ip: rt::blank(),
            created: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            type_: rt::blank(),
            used: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "token",
            constants: &[("object", rt::Constant::Str("token"))],
            fields: &[
                rt::Field("bank_account", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("client_ip", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
                rt::Field("used", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Token);

impl rt::Resource for Token {
    type Id = crate::ids::TokenId;
    const OBJECT: &'static str = "token";
}
