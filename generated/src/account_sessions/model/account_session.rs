// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Part, Place, REQUIRED, Record, SECRET, Shape, Timestamp, blank,
    debug,
};
use crate::ConnectEmbeddedAccountSessionCreateComponents;

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
/// The schema `account_session`.
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
    pub components: Part<ConnectEmbeddedAccountSessionCreateComponents>,
    /// The timestamp at which this AccountSession will expire.
    pub expires_at: Timestamp,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl Record for AccountSession {
    fn blank() -> Self {
        Self {
            account: blank(),
            client_secret: blank(),
            components: blank(),
            expires_at: blank(),
            livemode: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_session",
            constants: &[("object", Constant::Str("account_session"))],
            fields: &[
                Field("account", REQUIRED),
                Field("client_secret", REQUIRED | SECRET),
                Field("components", REQUIRED),
                Field("expires_at", REQUIRED),
                Field("livemode", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account,
            1 => &self.client_secret,
            2 => &self.components,
            3 => &self.expires_at,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.client_secret,
            2 => &mut self.components,
            3 => &mut self.expires_at,
            _ => &mut self.livemode,
        }
    }
}

impl std::fmt::Debug for AccountSession {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountSession);
