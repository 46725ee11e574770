// Written by `cargo xtask generate`. Do not edit.

/// Secret Store is an API that allows Stripe Apps developers to securely persist secrets for use by
/// UI Extensions and app backends.
///
/// The primary resource in Secret Store is a `secret`. Other apps can't view secrets created by an
/// app. Additionally, secrets are scoped to provide further permission control.
///
/// All Dashboard users and the app backend share `account` scoped secrets. Use the `account` scope
/// for secrets that don't change per-user, like a third-party API key.
///
/// A `user` scoped secret is accessible by the app backend and one specific Dashboard user. Use the
/// `user` scope for per-user secrets like per-user OAuth tokens, where different users might have
/// different permissions.
///
/// Related guide:
/// [Store data between page reloads](https://docs.stripe.com/stripe-apps/store-auth-data-custom-objects)
///
/// The object `apps.secret`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppsSecret {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// If true, indicates that this secret has been deleted
    pub deleted: Option<bool>,
    /// The Unix timestamp for the expiry time of the secret, after which the secret deletes.
    pub expires_at: Option<rt::Timestamp>,
    /// Unique identifier for the object.
    pub id: crate::ids::AppsSecretId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// A name for the secret that's unique within the scope.
    pub name: String,
    /// The plaintext secret value to be stored.
    pub payload: Option<String>,
    pub scope: crate::apps_secret::Scope,
}

impl rt::Record for AppsSecret {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            deleted: rt::blank(),
            expires_at: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            name: rt::blank(),
            payload: rt::blank(),
            scope: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "apps.secret",
            constants: &[("object", rt::Constant::Str("apps.secret"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("deleted", rt::OPTIONAL),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
                rt::Field("payload", rt::NULLABLE | rt::SECRET),
                rt::Field("scope", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.deleted,
            2 => &self.expires_at,
            3 => &self.id,
            4 => &self.livemode,
            5 => &self.name,
            6 => &self.payload,
            _ => &self.scope,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.deleted,
            2 => &mut self.expires_at,
            3 => &mut self.id,
            4 => &mut self.livemode,
            5 => &mut self.name,
            6 => &mut self.payload,
            _ => &mut self.scope,
        }
    }
}

rt::record_traits!(AppsSecret);

impl rt::Resource for AppsSecret {
    type Id = crate::ids::AppsSecretId;
    const OBJECT: &'static str = "apps.secret";
}
