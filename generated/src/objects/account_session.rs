// Written by `cargo xtask generate`. Do not edit.

/// An AccountSession allows a Connect platform to grant access to a connected account in Connect
/// embedded components.
///
/// We recommend that you create an AccountSession each time you need to display an embedded
/// component to your user. Do not save AccountSessions to your database as they expire relatively
/// quickly, and cannot be used more than once.
///
/// Related guide:
/// [Connect embedded components](https://docs.stripe.com/connect/get-started-connect-embedded-components)
///
/// The object `account_session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSession {
    /// The ID of the account the AccountSession was created for
    pub account: String,
    /// The client secret of this AccountSession. Used on the client to set up secure access to the
    /// given `account`.
    ///
    /// The client secret can be used to provide access to `account` from your frontend. It should not
    /// be stored, logged, or exposed to anyone other than the connected account. Make sure that you
    /// have TLS enabled on any page that includes the client secret.
    ///
    /// Refer to our docs to
    /// [setup Connect embedded components](https://docs.stripe.com/connect/get-started-connect-embedded-components)
    /// and learn about how `client_secret` should be handled.
    pub client_secret: String,
    pub components: rt::Part<crate::account_session::Components>,
    /// The timestamp at which this AccountSession will expire.
    pub expires_at: rt::Timestamp,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl rt::Record for AccountSession {
    fn blank() -> Self {
        Self {
            account: rt::blank(),
            client_secret: rt::blank(),
            components: rt::blank(),
            expires_at: rt::blank(),
            livemode: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_session",
            constants: &[("object", rt::Constant::Str("account_session"))],
            fields: &[
                rt::Field("account", rt::REQUIRED),
                rt::Field("client_secret", rt::REQUIRED | rt::SECRET),
                rt::Field("components", rt::REQUIRED),
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.client_secret,
            2 => &self.components,
            3 => &self.expires_at,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.client_secret,
            2 => &mut self.components,
            3 => &mut self.expires_at,
            _ => &mut self.livemode,
        }
    }
}

rt::record_traits!(AccountSession);
