// Written by `cargo xtask generate`. Do not edit.
//! The operations of `terminal::configurations`.

pub mod create;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/terminal/configurations`.
    pub struct CreateRequest -> crate::TerminalConfiguration, expand;
}

/// Create a Configuration.
///
/// Creates a new `Configuration` object.
///
/// `POST /v1/terminal/configurations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::configurations::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalConfigurations",
        method: rt::Method::Post,
        path: "/v1/terminal/configurations",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// An object containing device type specific settings for BBPOS WisePad 3 readers.
    #[inline]
    pub fn bbpos_wisepad3(self, bbpos_wisepad3: create::BbposWisepad3) -> Self {
        Self(self.0.with("bbpos_wisepad3", bbpos_wisepad3))
    }

    /// An object containing device type specific settings for BBPOS WisePOS E readers.
    #[inline]
    pub fn bbpos_wisepos_e(self, bbpos_wisepos_e: create::BbposWiseposE) -> Self {
        Self(self.0.with("bbpos_wisepos_e", bbpos_wisepos_e))
    }

    /// Configuration for cellular connectivity.
    #[inline]
    pub fn cellular(self, cellular: create::Cellular) -> Self {
        Self(self.0.with("cellular", cellular))
    }

    /// Clears `cellular`: unsets what is stored.
    #[inline]
    pub fn clear_cellular(self) -> Self {
        Self(self.0.cleared("cellular"))
    }

    /// Name of the configuration
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Configurations for collecting transactions offline.
    #[inline]
    pub fn offline(self, offline: create::Offline) -> Self {
        Self(self.0.with("offline", offline))
    }

    /// Clears `offline`: unsets what is stored.
    #[inline]
    pub fn clear_offline(self) -> Self {
        Self(self.0.cleared("offline"))
    }

    /// Reboot time settings for readers. that support customized reboot time configuration.
    #[inline]
    pub fn reboot_window(self, reboot_window: create::RebootWindow) -> Self {
        Self(self.0.with("reboot_window", reboot_window))
    }

    /// An object containing device type specific settings for Stripe S700 readers.
    #[inline]
    pub fn stripe_s700(self, stripe_s700: create::StripeS700) -> Self {
        Self(self.0.with("stripe_s700", stripe_s700))
    }

    /// An object containing device type specific settings for Stripe S710 readers.
    #[inline]
    pub fn stripe_s710(self, stripe_s710: create::StripeS710) -> Self {
        Self(self.0.with("stripe_s710", stripe_s710))
    }

    /// Tipping configurations for readers that support on-reader tips.
    #[inline]
    pub fn tipping(self, tipping: create::Tipping) -> Self {
        Self(self.0.with("tipping", tipping))
    }

    /// Clears `tipping`: unsets what is stored.
    #[inline]
    pub fn clear_tipping(self) -> Self {
        Self(self.0.cleared("tipping"))
    }

    /// An object containing device type specific settings for Verifone M425 readers.
    #[inline]
    pub fn verifone_m425(self, verifone_m425: create::VerifoneM425) -> Self {
        Self(self.0.with("verifone_m425", verifone_m425))
    }

    /// An object containing device type specific settings for Verifone P400 readers.
    #[inline]
    pub fn verifone_p400(self, verifone_p400: create::VerifoneP400) -> Self {
        Self(self.0.with("verifone_p400", verifone_p400))
    }

    /// An object containing device type specific settings for Verifone P630 readers.
    #[inline]
    pub fn verifone_p630(self, verifone_p630: create::VerifoneP630) -> Self {
        Self(self.0.with("verifone_p630", verifone_p630))
    }

    /// An object containing device type specific settings for Verifone UX700 readers.
    #[inline]
    pub fn verifone_ux700(self, verifone_ux700: create::VerifoneUx700) -> Self {
        Self(self.0.with("verifone_ux700", verifone_ux700))
    }

    /// An object containing device type specific settings for Verifone V660p readers.
    #[inline]
    pub fn verifone_v660p(self, verifone_v660p: create::VerifoneV660p) -> Self {
        Self(self.0.with("verifone_v660p", verifone_v660p))
    }

    /// Configurations for connecting to a WiFi network.
    #[inline]
    pub fn wifi(self, wifi: create::Wifi) -> Self {
        Self(self.0.with("wifi", wifi))
    }

    /// Clears `wifi`: unsets what is stored.
    #[inline]
    pub fn clear_wifi(self) -> Self {
        Self(self.0.cleared("wifi"))
    }
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/terminal/configurations/{configuration}`.
    pub struct DeleteRequest -> crate::DeletedTerminalConfiguration;
}

/// Delete a Configuration.
///
/// Deletes a `Configuration` object.
///
/// `DELETE /v1/terminal/configurations/{configuration}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::configurations::delete("CONFIGURATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    configuration: impl Into<crate::ids::TerminalConfigurationId>,
) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteTerminalConfigurationsConfiguration",
        method: rt::Method::Delete,
        path: "/v1/terminal/configurations/{configuration}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let configuration: crate::ids::TerminalConfigurationId = configuration.into();
    DeleteRequest(rt::Request::new(OPERATION, &[configuration.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/terminal/configurations`.
    pub struct ListRequest -> rt::List<crate::TerminalConfiguration>, paged, expand;
}

/// List all Configurations.
///
/// Returns a list of `Configuration` objects.
///
/// `GET /v1/terminal/configurations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::terminal::configurations::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTerminalConfigurations",
        method: rt::Method::Get,
        path: "/v1/terminal/configurations",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// if present, only return the account default or non-default configurations.
    #[inline]
    pub fn is_account_default(self, is_account_default: bool) -> Self {
        Self(self.0.with("is_account_default", is_account_default))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/terminal/configurations/{configuration}`.
    pub struct RetrieveRequest -> rt::MaybeDeleted<crate::TerminalConfiguration>, expand;
}

/// Retrieve a Configuration.
///
/// Retrieves a `Configuration` object.
///
/// `GET /v1/terminal/configurations/{configuration}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::configurations::retrieve("CONFIGURATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    configuration: impl Into<crate::ids::TerminalConfigurationId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTerminalConfigurationsConfiguration",
        method: rt::Method::Get,
        path: "/v1/terminal/configurations/{configuration}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let configuration: crate::ids::TerminalConfigurationId = configuration.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[configuration.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/terminal/configurations/{configuration}`.
    pub struct UpdateRequest -> rt::MaybeDeleted<crate::TerminalConfiguration>, expand;
}

/// Update a Configuration.
///
/// Updates a new `Configuration` object.
///
/// `POST /v1/terminal/configurations/{configuration}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::configurations::update("CONFIGURATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    configuration: impl Into<crate::ids::TerminalConfigurationId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalConfigurationsConfiguration",
        method: rt::Method::Post,
        path: "/v1/terminal/configurations/{configuration}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let configuration: crate::ids::TerminalConfigurationId = configuration.into();
    UpdateRequest(rt::Request::new(OPERATION, &[configuration.as_str()]))
}

impl UpdateRequest {
    /// An object containing device type specific settings for BBPOS WisePad 3 readers.
    #[inline]
    pub fn bbpos_wisepad3(self, bbpos_wisepad3: create::BbposWisepad3) -> Self {
        Self(self.0.with("bbpos_wisepad3", bbpos_wisepad3))
    }

    /// Clears `bbpos_wisepad3`: unsets what is stored.
    #[inline]
    pub fn clear_bbpos_wisepad3(self) -> Self {
        Self(self.0.cleared("bbpos_wisepad3"))
    }

    /// An object containing device type specific settings for BBPOS WisePOS E readers.
    #[inline]
    pub fn bbpos_wisepos_e(self, bbpos_wisepos_e: create::BbposWiseposE) -> Self {
        Self(self.0.with("bbpos_wisepos_e", bbpos_wisepos_e))
    }

    /// Clears `bbpos_wisepos_e`: unsets what is stored.
    #[inline]
    pub fn clear_bbpos_wisepos_e(self) -> Self {
        Self(self.0.cleared("bbpos_wisepos_e"))
    }

    /// Configuration for cellular connectivity.
    #[inline]
    pub fn cellular(self, cellular: create::Cellular) -> Self {
        Self(self.0.with("cellular", cellular))
    }

    /// Clears `cellular`: unsets what is stored.
    #[inline]
    pub fn clear_cellular(self) -> Self {
        Self(self.0.cleared("cellular"))
    }

    /// Name of the configuration
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Configurations for collecting transactions offline.
    #[inline]
    pub fn offline(self, offline: create::Offline) -> Self {
        Self(self.0.with("offline", offline))
    }

    /// Clears `offline`: unsets what is stored.
    #[inline]
    pub fn clear_offline(self) -> Self {
        Self(self.0.cleared("offline"))
    }

    /// Reboot time settings for readers. that support customized reboot time configuration.
    #[inline]
    pub fn reboot_window(self, reboot_window: create::RebootWindow) -> Self {
        Self(self.0.with("reboot_window", reboot_window))
    }

    /// Clears `reboot_window`: unsets what is stored.
    #[inline]
    pub fn clear_reboot_window(self) -> Self {
        Self(self.0.cleared("reboot_window"))
    }

    /// An object containing device type specific settings for Stripe S700 readers.
    #[inline]
    pub fn stripe_s700(self, stripe_s700: create::StripeS700) -> Self {
        Self(self.0.with("stripe_s700", stripe_s700))
    }

    /// Clears `stripe_s700`: unsets what is stored.
    #[inline]
    pub fn clear_stripe_s700(self) -> Self {
        Self(self.0.cleared("stripe_s700"))
    }

    /// An object containing device type specific settings for Stripe S710 readers.
    #[inline]
    pub fn stripe_s710(self, stripe_s710: create::StripeS710) -> Self {
        Self(self.0.with("stripe_s710", stripe_s710))
    }

    /// Clears `stripe_s710`: unsets what is stored.
    #[inline]
    pub fn clear_stripe_s710(self) -> Self {
        Self(self.0.cleared("stripe_s710"))
    }

    /// Tipping configurations for readers that support on-reader tips.
    #[inline]
    pub fn tipping(self, tipping: create::Tipping) -> Self {
        Self(self.0.with("tipping", tipping))
    }

    /// Clears `tipping`: unsets what is stored.
    #[inline]
    pub fn clear_tipping(self) -> Self {
        Self(self.0.cleared("tipping"))
    }

    /// An object containing device type specific settings for Verifone M425 readers.
    #[inline]
    pub fn verifone_m425(self, verifone_m425: create::VerifoneM425) -> Self {
        Self(self.0.with("verifone_m425", verifone_m425))
    }

    /// Clears `verifone_m425`: unsets what is stored.
    #[inline]
    pub fn clear_verifone_m425(self) -> Self {
        Self(self.0.cleared("verifone_m425"))
    }

    /// An object containing device type specific settings for Verifone P400 readers.
    #[inline]
    pub fn verifone_p400(self, verifone_p400: create::VerifoneP400) -> Self {
        Self(self.0.with("verifone_p400", verifone_p400))
    }

    /// Clears `verifone_p400`: unsets what is stored.
    #[inline]
    pub fn clear_verifone_p400(self) -> Self {
        Self(self.0.cleared("verifone_p400"))
    }

    /// An object containing device type specific settings for Verifone P630 readers.
    #[inline]
    pub fn verifone_p630(self, verifone_p630: create::VerifoneP630) -> Self {
        Self(self.0.with("verifone_p630", verifone_p630))
    }

    /// Clears `verifone_p630`: unsets what is stored.
    #[inline]
    pub fn clear_verifone_p630(self) -> Self {
        Self(self.0.cleared("verifone_p630"))
    }

    /// An object containing device type specific settings for Verifone UX700 readers.
    #[inline]
    pub fn verifone_ux700(self, verifone_ux700: create::VerifoneUx700) -> Self {
        Self(self.0.with("verifone_ux700", verifone_ux700))
    }

    /// Clears `verifone_ux700`: unsets what is stored.
    #[inline]
    pub fn clear_verifone_ux700(self) -> Self {
        Self(self.0.cleared("verifone_ux700"))
    }

    /// An object containing device type specific settings for Verifone V660p readers.
    #[inline]
    pub fn verifone_v660p(self, verifone_v660p: create::VerifoneV660p) -> Self {
        Self(self.0.with("verifone_v660p", verifone_v660p))
    }

    /// Clears `verifone_v660p`: unsets what is stored.
    #[inline]
    pub fn clear_verifone_v660p(self) -> Self {
        Self(self.0.cleared("verifone_v660p"))
    }

    /// Configurations for connecting to a WiFi network.
    #[inline]
    pub fn wifi(self, wifi: create::Wifi) -> Self {
        Self(self.0.with("wifi", wifi))
    }

    /// Clears `wifi`: unsets what is stored.
    #[inline]
    pub fn clear_wifi(self) -> Self {
        Self(self.0.cleared("wifi"))
    }
}
