// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exportdialog.h"

#include "models/export/filenames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

using Format = ExportChoices::Format;

constexpr int targetWidth = 420;

bool isText(Format format) { return format < Format::Png; }

bool isPicture(Format format) { return !isText(format); }

} // namespace

ExportDialog::ExportDialog(
    const ExportSubject &subject, const ExportChoices &choices, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_choices(choices)
    , m_form(new QFormLayout)
    , m_format(new QComboBox(this))
{
    setWindowTitle(tr("Export: %1")
                       .arg(fontMetrics().elidedText(
                           subject.title.simplified(), Qt::ElideRight, targetWidth)));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addFormats();
    addChoices();
    addTarget();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_files, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_target, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
    connect(m_target, &QLineEdit::textChanged, this, &ExportDialog::showProblem);
    followFormat();
}

void ExportDialog::addFormats()
{
    const QList<std::pair<QString, Format>> formats { { tr("CSV"), Format::Csv },
        { tr("TSV (tabs)"), Format::Tsv }, { tr("JSON"), Format::Json },
        { tr("HTML"), Format::Html }, { tr("Markdown"), Format::Markdown },
        { tr("PNG picture"), Format::Png }, { tr("SVG picture"), Format::Svg },
        { tr("PDF document"), Format::Pdf } };
    for (const auto &[name, format] : formats) {
        if (m_subject.kind != ExportSubject::Kind::Table || isText(format))
            m_format->addItem(name, QVariant::fromValue(int(format)));
    }
    setFormat(m_choices.format);
    m_form->addRow(tr("&Format:"), m_format);
}

QComboBox *ExportDialog::addCombo(
    const QString &label, const QList<std::pair<QString, QVariant>> &items, int current)
{
    auto *combo = new QComboBox(this);
    for (const auto &[text, value] : items)
        combo->addItem(text, value);
    combo->setCurrentIndex(std::max(current, 0));
    m_form->addRow(label, combo);
    return combo;
}

void ExportDialog::addChoices()
{
    m_scope = addCombo(tr("&Data:"),
        { { tr("What is shown"), {} }, { tr("All samples, before transformations"), {} } },
        m_choices.scope == ExportScope::Raw ? 1 : 0);
    const CsvStyle style = CsvStyle::forSpreadsheet(QLocale());
    const QString number = QStringLiteral("1") + QLatin1Char(style.decimal) + u'5';
    m_spreadsheet = new QCheckBox(tr("For a &spreadsheet (%1, parted by “%2”)", "a number")
                                      .arg(number, QString(QLatin1Char(style.separator))),
        this);
    m_spreadsheet->setToolTip(tr("Separator and decimals of your region; texts that look like "
                                 "formulas get an apostrophe"));
    m_spreadsheet->setChecked(m_choices.isForSpreadsheet);
    m_form->addRow({}, m_spreadsheet);
    const QByteArray local = QTimeZone::systemTimeZoneId();
    QList<std::pair<QString, QVariant>> zones {
        { tr("As seen (%1)").arg(QString::fromUtf8(m_subject.zone)), QByteArray() }
    };
    if (local != m_subject.zone)
        zones.append({ QString::fromUtf8(local), local });
    if (m_subject.zone != "UTC")
        zones.append({ QStringLiteral("UTC"), QByteArrayLiteral("UTC") });
    const auto chosen = std::find_if(zones.cbegin(), zones.cend(),
        [this](const auto &zone) { return zone.second.toByteArray() == m_choices.zone; });
    m_zone = addCombo(tr("Time &zone:"), zones,
        chosen == zones.cend() ? 0 : static_cast<int>(chosen - zones.cbegin()));
    m_files = addCombo(tr("F&iles:"),
        { { tr("One per panel in a folder"), {} }, { tr("One per panel in a zip"), {} } },
        m_choices.isZip ? 1 : 0);
    m_scale = addCombo(tr("&Resolution:"),
        { { tr("1× (as on a usual screen)"), 1.0 }, { tr("2× (for high resolution)"), 2.0 } },
        m_choices.scale < 2 ? 0 : 1);
    m_theme = addCombo(tr("&Colours:"),
        { { tr("Light"), int(Theme::Kind::Light) }, { tr("Dark"), int(Theme::Kind::Dark) } },
        m_choices.theme == Theme::Kind::Dark ? 1 : 0);
    m_paper = addCombo(tr("&Paper:"),
        { { tr("A4 landscape, no panel cut in two"), {} }, { tr("One long page"), {} } },
        m_choices.paper == Paper::Long ? 1 : 0);
    m_width = new QSpinBox(this);
    m_width->setRange(400, 4000);
    m_width->setSingleStep(100);
    m_width->setSuffix(tr(" px"));
    m_width->setValue(m_choices.width);
    m_form->addRow(tr("&Width:"), m_width);
}

void ExportDialog::addTarget()
{
    m_target = new QLineEdit(this);
    m_target->setMinimumWidth(targetWidth);
    m_browse = new QPushButton(tr("&Browse…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_target, 1);
    row->addWidget(m_browse);
    auto *label = new QLabel(tr("&To:"), this);
    label->setBuddy(m_target);
    m_form->addRow(label, row);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
}

void ExportDialog::setFormat(Format format)
{
    m_format->setCurrentIndex(std::max(m_format->findData(int(format)), 0));
}

bool ExportDialog::isSeveral() const
{
    return m_subject.kind == ExportSubject::Kind::Dashboard && isSeveralFiles(choices().format);
}

void ExportDialog::showFormat()
{
    const Format format = choices().format;
    const bool isTable = m_subject.kind == ExportSubject::Kind::Table;
    const bool isDashboard = m_subject.kind == ExportSubject::Kind::Dashboard;
    m_form->setRowVisible(m_scope, isText(format) && !isTable);
    m_form->setRowVisible(m_spreadsheet, format == Format::Csv);
    m_form->setRowVisible(m_zone, isText(format) && !isTable && m_zone->count() > 1);
    m_form->setRowVisible(m_files, isSeveral());
    m_form->setRowVisible(m_scale, format == Format::Png);
    m_form->setRowVisible(m_theme, isPicture(format));
    m_form->setRowVisible(m_paper, format == Format::Pdf && isDashboard);
    m_form->setRowVisible(m_width, isPicture(format) && isDashboard);
}

QString ExportDialog::suggestedName() const
{
    const QString name = fileNameOf(m_subject.title, tr("export"));
    if (isSeveral())
        return m_files->currentIndex() == 1 ? name + QLatin1String(".zip") : name;
    return name + u'.' + formatWord(choices().format);
}

void ExportDialog::followFormat()
{
    showFormat();
    QString folder = m_choices.folder;
    if (m_isTyped)
        folder = QFileInfo(m_target->text()).path();
    else if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!m_isTyped && !QDir(folder).exists())
        folder = QDir::homePath(); // not everybody has a folder for documents
    if (!m_isTyped) {
        m_target->setText(QDir::toNativeSeparators(folder + u'/' + suggestedName()));
        return;
    }
    // The person's own name stays, its ending follows the format.
    const QFileInfo typed(m_target->text());
    const QString ending = QFileInfo(suggestedName()).suffix();
    const bool wasKnown = formatOf(typed.suffix()) || typed.suffix() == QLatin1String("zip");
    const QString base = wasKnown ? typed.completeBaseName() : typed.fileName();
    const bool isFolder = isSeveral() && m_files->currentIndex() == 0;
    m_target->setText(folder + u'/' + (isFolder ? base : base + u'.' + ending));
}

void ExportDialog::browse()
{
    const bool isFolder = isSeveral() && m_files->currentIndex() == 0;
    const QString chosen = isFolder
        ? QFileDialog::getExistingDirectory(
            this, tr("Export into a Folder"), QFileInfo(m_target->text()).path())
        : QFileDialog::getSaveFileName(this, tr("Export into a File"), m_target->text(), {},
            nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        setTarget(chosen);
}

void ExportDialog::setTarget(const QString &path)
{
    m_isTyped = true;
    m_target->setText(path);
}

QString ExportDialog::target() const
{
    const QString text = QDir::fromNativeSeparators(m_target->text().trimmed());
    return text.startsWith(QLatin1String("~/")) ? QDir::homePath() + text.sliced(1) : text;
}

/// Says before the fact what would go wrong, and what is replaced.
void ExportDialog::showProblem()
{
    const QFileInfo file(target());
    const bool isFolder = isSeveral() && m_files->currentIndex() == 0;
    QString problem;
    bool isPossible = true;
    if (target().isEmpty() || file.fileName().isEmpty()) {
        isPossible = false;
    } else if (file.isRelative()) {
        problem = tr("Name the folder too.");
        isPossible = false;
    } else if (isFolder && file.exists() && !file.isDir()) {
        problem = tr("There is a file of that name.");
        isPossible = false;
    } else if (!isFolder && file.isDir()) {
        problem = tr("There is a folder of that name.");
        isPossible = false;
    } else if (!isFolder && !file.dir().exists()) {
        problem = tr("The folder %1 does not exist.").arg(file.path());
        isPossible = false;
    } else if (file.exists()) {
        problem = isFolder ? tr("The folder exists: files of the same names in it are replaced.")
                           : tr("The file exists and is replaced.");
    }
    m_problem->setText(problem);
    m_export->setEnabled(isPossible);
}

ExportChoices ExportDialog::choices() const
{
    ExportChoices choices = m_choices;
    choices.format = Format(m_format->currentData().toInt());
    if (!m_target) // while the form is being made
        return choices;
    choices.scope = m_scope->currentIndex() == 1 ? ExportScope::Raw : ExportScope::Shown;
    choices.isForSpreadsheet = m_spreadsheet->isChecked();
    choices.zone = m_zone->currentData().toByteArray();
    choices.isZip = m_files->currentIndex() == 1;
    choices.scale = m_scale->currentData().toDouble();
    choices.theme = Theme::Kind(m_theme->currentData().toInt());
    choices.paper = m_paper->currentIndex() == 1 ? Paper::Long : Paper::A4;
    choices.width = m_width->value();
    if (!target().isEmpty())
        choices.folder = QFileInfo(target()).path();
    return choices;
}

} // namespace opsglass
