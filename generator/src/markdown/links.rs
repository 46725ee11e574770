//! Where a link of the document leads, as an absolute address.

/// Stripe's documentation, to which the document's relative links are relative.
const DOCS: &str = "https://docs.stripe.com";

/// The page of the API reference, whose sections the document names by bare fragments.
const API_REFERENCE: &str = "https://docs.stripe.com/api";

/// The absolute form of a link as the document writes it.
///
/// The document has grown over many years and spells one page in several ways: `/docs/api#errors`, `#errors`,
/// `https://stripe.com/docs/api#errors`, `https://api.stripe.com#errors` are all one.
pub(super) fn absolute(link: &str) -> String {
    let link: String = link.trim().chars().map(escape).collect();
    for (site, page) in [
        ("https://stripe.com/docs", DOCS),
        ("https://www.stripe.com/docs", DOCS),
        ("https://docs.stripe.com/docs", DOCS),
        ("http://stripe.com/docs", DOCS),
        ("/docs", DOCS),
        ("docs", DOCS),
    ] {
        if let Some(rest) = page_of(&link, site) {
            return format!("{page}{rest}");
        }
    }
    if let Some(rest) = link.strip_prefix("https://api.stripe.com") {
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        if rest.is_empty() || rest.starts_with('#') {
            return format!("{API_REFERENCE}{rest}");
        }
    }
    if link.starts_with('#') {
        return format!("{API_REFERENCE}{link}");
    }
    if link.starts_with("//") {
        return format!("https:{link}");
    }
    if link.starts_with('/') {
        return format!("{DOCS}{link}");
    }
    if has_scheme(&link) {
        link
    } else {
        format!("{DOCS}/{link}")
    }
}

/// The rest of a link under `site`, if that is where it leads.
fn page_of<'a>(link: &'a str, site: &str) -> Option<&'a str> {
    link.strip_prefix(site)
        .filter(|rest| rest.is_empty() || rest.starts_with(['/', '#', '?']))
}

/// Whether a link names its protocol: `https:`, `mailto:`.
pub(super) fn has_scheme(link: &str) -> bool {
    link.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() >= 2
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    })
}

/// Characters that would end a Markdown link too early.
fn escape(c: char) -> String {
    match c {
        ' ' => "%20".to_owned(),
        '(' => "%28".to_owned(),
        ')' => "%29".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        c => c.to_string(),
    }
}

/// The address that `text` begins with, as people write them in running text: without the punctuation behind it.
pub(super) fn bare(text: &str) -> Option<&str> {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    if !host.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '`' | '[' | ']' | '"'))
        .unwrap_or(text.len());
    let mut address = &text[..end];
    loop {
        let shorter = match address.chars().last() {
            Some(')') if address.matches(')').count() > address.matches('(').count() => {
                address.strip_suffix(')')
            }
            Some(last) => Some(last)
                .filter(|c| ".,;:!?'*_\\’".contains(*c))
                .and_then(|c| address.strip_suffix(c)),
            None => None,
        };
        match shorter {
            Some(shorter) => address = shorter,
            None => return Some(address),
        }
    }
}
