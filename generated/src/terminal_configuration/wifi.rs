// Written by `cargo xtask generate`. Do not edit.
//! What is in `wifi` of [`TerminalConfiguration`](crate::TerminalConfiguration).

/// An object in `wifi.enterprise_eap_peap` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct EnterpriseEapPeap {
    /// A File ID representing a PEM file containing the server certificate
    pub ca_certificate_file: Option<String>,
    /// Password for connecting to the WiFi network
    pub password: String,
    /// Name of the WiFi network
    pub ssid: String,
    /// Username for connecting to the WiFi network
    pub username: String,
}

impl rt::Blank for EnterpriseEapPeap {
    const BLANK: Self = Self {
        ca_certificate_file: rt::Blank::BLANK,
        password: rt::Blank::BLANK,
        ssid: rt::Blank::BLANK,
        username: rt::Blank::BLANK,
    };
}

impl rt::Record for EnterpriseEapPeap {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_enterprise_peap_wifi",
            constants: &[],
            fields: &[
                rt::Field("ca_certificate_file", rt::OPTIONAL),
                rt::Field("password", rt::REQUIRED | rt::SECRET),
                rt::Field("ssid", rt::REQUIRED),
                rt::Field("username", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ca_certificate_file,
            1 => &self.password,
            2 => &self.ssid,
            _ => &self.username,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ca_certificate_file,
            1 => &mut self.password,
            2 => &mut self.ssid,
            _ => &mut self.username,
        }
    }
}

rt::record_traits!(EnterpriseEapPeap);

/// An object in `wifi.enterprise_eap_tls` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct EnterpriseEapTls {
    /// A File ID representing a PEM file containing the server certificate
    pub ca_certificate_file: Option<String>,
    /// A File ID representing a PEM file containing the client certificate
    pub client_certificate_file: String,
    /// A File ID representing a PEM file containing the client RSA private key
    pub private_key_file: String,
    /// Password for the private key file
    pub private_key_file_password: Option<String>,
    /// Name of the WiFi network
    pub ssid: String,
}

impl rt::Blank for EnterpriseEapTls {
    const BLANK: Self = Self {
        ca_certificate_file: rt::Blank::BLANK,
        client_certificate_file: rt::Blank::BLANK,
        private_key_file: rt::Blank::BLANK,
        private_key_file_password: rt::Blank::BLANK,
        ssid: rt::Blank::BLANK,
    };
}

impl rt::Record for EnterpriseEapTls {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_enterprise_tls_wifi",
            constants: &[],
            fields: &[
                rt::Field("ca_certificate_file", rt::OPTIONAL),
                rt::Field("client_certificate_file", rt::REQUIRED),
                rt::Field("private_key_file", rt::REQUIRED),
                rt::Field("private_key_file_password", rt::SECRET),
                rt::Field("ssid", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ca_certificate_file,
            1 => &self.client_certificate_file,
            2 => &self.private_key_file,
            3 => &self.private_key_file_password,
            _ => &self.ssid,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ca_certificate_file,
            1 => &mut self.client_certificate_file,
            2 => &mut self.private_key_file,
            3 => &mut self.private_key_file_password,
            _ => &mut self.ssid,
        }
    }
}

rt::record_traits!(EnterpriseEapTls);

/// An object in `wifi.personal_psk` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonalPsk {
    /// Password for connecting to the WiFi network
    pub password: String,
    /// Name of the WiFi network
    pub ssid: String,
}

impl rt::Blank for PersonalPsk {
    const BLANK: Self = Self {
        password: rt::Blank::BLANK,
        ssid: rt::Blank::BLANK,
    };
}

impl rt::Record for PersonalPsk {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_personal_psk_wifi",
            constants: &[],
            fields: &[
                rt::Field("password", rt::REQUIRED | rt::SECRET),
                rt::Field("ssid", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.password,
            _ => &self.ssid,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.password,
            _ => &mut self.ssid,
        }
    }
}

rt::record_traits!(PersonalPsk);

/// Security type of the WiFi network. The hash with the corresponding name contains the credentials
/// for this security type.
#[non_exhaustive]
pub enum Type {
    /// `enterprise_eap_peap`
    EnterpriseEapPeap,
    /// `enterprise_eap_tls`
    EnterpriseEapTls,
    /// `personal_psk`
    PersonalPsk,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    EnterpriseEapPeap = "enterprise_eap_peap",
    EnterpriseEapTls = "enterprise_eap_tls",
    PersonalPsk = "personal_psk",
});
